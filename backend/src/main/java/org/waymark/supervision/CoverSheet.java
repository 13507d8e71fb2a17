package org.waymark.supervision;

import java.util.List;
import org.waymark.people.PersonName;

/** Cover for supervisors of one's services, today or to come, and the people who may be away or cover. */
public record CoverSheet(List<Cover> arranged, List<PersonName> people) {

    public CoverSheet {
        arranged = List.copyOf(arranged);
        people = List.copyOf(people);
    }
}
