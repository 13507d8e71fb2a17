package org.waymark.provision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said about one topic from a day on, and when that was entered; nothing said means not stated. */
public record Edition<S extends Setting>(
        LocalDate from, @Nullable S says, Instant enteredAt) {

    /** What is said, in the form in which it could be said again. */
    public Setting again(Topic topic) {
        return says == null ? new Setting.NotStated(topic) : says;
    }
}
