/**
 * Which courses people have to take, which they finished, and when each is due again;
 * registrations with their renewal, and what people write down towards it.
 * Tables: course_setting, training_record, registration, practice_log,
 * practice_reflection.
 */
@NullMarked
package org.waymark.training;

import org.jspecify.annotations.NullMarked;
