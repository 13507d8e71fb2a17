package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import org.waymark.people.PersonName;

/**
 * Those whom somebody supervises, the most pressing first.
 *
 * @param covered whom they supervise today in somebody else's place
 * @param covers cover for them and by them, today or to come
 */
public record SupervisedPeople(List<Supervisee> people, List<PersonName> covered, List<Cover> covers, LocalDate today) {

    public SupervisedPeople {
        people = List.copyOf(people);
        covered = List.copyOf(covered);
        covers = List.copyOf(covers);
    }
}
