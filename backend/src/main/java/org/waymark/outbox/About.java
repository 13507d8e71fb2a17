package org.waymark.outbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;

/**
 * The little that a message may tell beside its fixed text: a day, a time, and which page to open; never words.
 *
 * @param day the day that matters, in London
 * @param minute when it begins, in minutes after midnight
 * @param session the session of supervision whose page says more to the two who meet
 * @param group the session of a group whose page says more to those who are asked
 */
public record About(
        @Nullable LocalDate day,
        @Nullable Integer minute,
        @Nullable SupervisionSessionId session,
        @Nullable SupervisionGroupId group) {

    public static final About NOTHING = new About(null, null, null, null);

    public About(@Nullable LocalDate day, @Nullable Integer minute, @Nullable SupervisionSessionId session) {
        this(day, minute, session, null);
    }

    public static About day(LocalDate day) {
        return new About(day, null, null, null);
    }
}
