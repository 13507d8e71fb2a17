/** What every screen stands in: layout, menu, palette, sign-in, and words for what went wrong. */
@NullMarked
package org.waymark.ui.shell;

import org.jspecify.annotations.NullMarked;
