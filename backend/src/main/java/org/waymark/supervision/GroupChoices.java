package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonName;

/** Whether somebody may ask people to a group session, whom, and in which kinds. */
public record GroupChoices(boolean mayPlan, List<PersonName> toAsk, List<SupervisionKind> kinds, LocalDate today) {

    public GroupChoices {
        toAsk = List.copyOf(toAsk);
        kinds = List.copyOf(kinds);
    }
}
