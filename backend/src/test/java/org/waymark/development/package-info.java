/** Tests of the career ladder. */
@NullMarked
package org.waymark.development;

import org.jspecify.annotations.NullMarked;
