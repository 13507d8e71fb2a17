/** Small parts that screens are built from; they know no operation. */
@NullMarked
package org.waymark.ui.kit;

import org.jspecify.annotations.NullMarked;
