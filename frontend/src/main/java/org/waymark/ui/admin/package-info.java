/** Screens for finding people and services and for keeping them in order, for oversight, and for one's own account. */
@NullMarked
package org.waymark.ui.admin;

import org.jspecify.annotations.NullMarked;
