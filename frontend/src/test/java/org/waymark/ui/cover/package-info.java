/** Tests of the screens about cover. */
@NullMarked
package org.waymark.ui.cover;

import org.jspecify.annotations.NullMarked;
