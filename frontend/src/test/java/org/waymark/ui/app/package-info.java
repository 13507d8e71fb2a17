/** The whole app in a real browser. */
@NullMarked
package org.waymark.ui.app;

import org.jspecify.annotations.NullMarked;
