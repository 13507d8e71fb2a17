package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonName;

/** Whether somebody may ask people to a group session, and whom. */
public record GroupChoices(boolean mayPlan, List<PersonName> toAsk, LocalDate today) {

    public GroupChoices {
        toAsk = List.copyOf(toAsk);
    }
}
