package org.waymark.home;

import java.util.List;
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
 */
public record LearningToDo(
        long overdue, long never, long soon, List<Registration> registrations, List<AskedObservation> answered) {

    public LearningToDo {
        registrations = List.copyOf(registrations);
        answered = List.copyOf(answered);
    }
}
