/** Who is signed in on this screen. */
@NullMarked
package org.waymark.ui.session;

import org.jspecify.annotations.NullMarked;
