package org.waymark.supervision;

import java.util.Set;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;

/** A group that somebody wants to found and lead. */
public record NewStandingGroup(String name, KindCode kind, Set<PersonId> members) {

    public NewStandingGroup {
        members = Set.copyOf(members);
    }
}
