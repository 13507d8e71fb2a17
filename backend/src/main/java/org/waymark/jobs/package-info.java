/**
 * What happens by itself, when: the reminders in the morning, the outbox every minute. Nothing that anybody relies on
 * depends on it; whether somebody is cleared is worked out whenever it is asked.
 * Tables: scheduled_tasks.
 */
@NullMarked
package org.waymark.jobs;

import org.jspecify.annotations.NullMarked;
