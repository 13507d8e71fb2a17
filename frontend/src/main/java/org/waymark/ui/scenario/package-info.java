/** What would happen to a team: scenarios that managers try out, keep and share. */
@NullMarked
package org.waymark.ui.scenario;

import org.jspecify.annotations.NullMarked;
