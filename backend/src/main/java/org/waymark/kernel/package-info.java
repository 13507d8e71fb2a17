/** The words every room uses: ids, codes, levels, the calendar day and the ways an act can be refused. */
@NullMarked
package org.waymark.kernel;

import org.jspecify.annotations.NullMarked;
