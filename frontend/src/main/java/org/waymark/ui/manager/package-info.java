/** What managers and supervisors see of their team. */
@NullMarked
package org.waymark.ui.manager;

import org.jspecify.annotations.NullMarked;
