/** The pages of courses: what one has to learn, how a team stands, and when each course is due again. */
@NullMarked
package org.waymark.ui.learning;

import org.jspecify.annotations.NullMarked;
