/** Tests of what sites need: how rows are written, moved and faulted. */
@NullMarked
package org.waymark.ui.cover;

import org.jspecify.annotations.NullMarked;
