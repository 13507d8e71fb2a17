package org.waymark.audit;

import java.util.Set;
import org.waymark.kernel.PersonId;

/**
 * About whom something was recorded.
 *
 * @param others whether something was recorded about nobody in particular
 * @param tooMany whether it was about more people than could be told
 * @param until how far the chains have come, unless there was too much to be told
 */
public record AuditNews(Set<PersonId> people, boolean others, boolean tooMany, AuditMarks until) {

    public AuditNews {
        people = Set.copyOf(people);
    }

    /** Whether nothing of what was asked for was recorded. */
    public boolean isNothing() {
        return people.isEmpty() && !others && !tooMany;
    }
}
