package org.waymark.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.observation.AskedObservation;
import org.waymark.training.Registration;

/**
 * What waits for somebody in their learning.
 *
 * @param overdue how many courses that are asked of them are out of date
 * @param never how many they have never done
 * @param soon how many are due soon
 * @param registrations their registrations whose renewal is due or has passed
 * @param answered what they asked others to observe and that was answered in the last week
 * @param lastDay their last day here, once one is set: what is theirs they have to take by then
 */
public record LearningToDo(
        long overdue,
        long never,
        long soon,
        List<Registration> registrations,
        List<AskedObservation> answered,
        @Nullable LocalDate lastDay) {

    public LearningToDo {
        registrations = List.copyOf(registrations);
        answered = List.copyOf(answered);
    }
}
