package org.waymark.development;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.people.TermEnd;

/**
 * One person's plan in a list of plans.
 *
 * @param open goals still to be reached
 * @param needed those of them that the service needs
 * @param waiting actions that are not done
 * @param late those of them whose day has gone by
 * @param term when their term as a volunteer ends, if they are one
 * @param nextOn the next day on which an action is to be done
 */
public record PlanLine(
        PersonId person,
        String name,
        int open,
        int needed,
        int waiting,
        int late,
        @Nullable LocalDate nextOn,
        @Nullable TermEnd term) {}
