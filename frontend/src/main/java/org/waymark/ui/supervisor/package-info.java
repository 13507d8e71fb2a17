/** Screens of supervisors: what waits for them, and agreeing levels with one person. */
@NullMarked
package org.waymark.ui.supervisor;

import org.jspecify.annotations.NullMarked;
