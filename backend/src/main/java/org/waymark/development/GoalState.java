package org.waymark.development;

import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** How far a goal has come; it follows from the levels that were agreed since, and is never written down. */
public sealed interface GoalState {

    /** Still to be reached. */
    record Open() implements GoalState {}

    /** A level at least as high was agreed, on that day and with that supervisor. */
    record Reached(LocalDate on, PersonId agreedWith) implements GoalState {}

    /** Taken back before it was reached. */
    record Dropped(LocalDate on) implements GoalState {}
}
