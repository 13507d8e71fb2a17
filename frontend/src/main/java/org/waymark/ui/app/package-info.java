/** The one process: starting, stopping, the web server and what it refuses at the door. */
@NullMarked
package org.waymark.ui.app;

import org.jspecify.annotations.NullMarked;
