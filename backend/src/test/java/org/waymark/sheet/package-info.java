/** Tests of reading and writing tables as text. */
@NullMarked
package org.waymark.sheet;

import org.jspecify.annotations.NullMarked;
