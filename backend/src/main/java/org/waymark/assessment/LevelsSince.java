package org.waymark.assessment;

import java.time.Instant;
import java.util.Set;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;

/** Asks what was agreed with people in some competencies after a moment. */
public record LevelsSince(Set<PersonId> people, Set<CompetencyCode> competencies, Instant moment) {

    public LevelsSince {
        people = Set.copyOf(people);
        competencies = Set.copyOf(competencies);
    }
}
