/**
 * Which courses people have to take, which they finished, and when each is due again.
 * Tables: course_setting, training_record.
 */
@NullMarked
package org.waymark.training;

import org.jspecify.annotations.NullMarked;
