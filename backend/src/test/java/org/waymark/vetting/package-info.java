/** Tests of clearances. */
@NullMarked
package org.waymark.vetting;

import org.jspecify.annotations.NullMarked;
