package org.waymark.recruitment;

import java.util.List;

/**
 * One vacancy with all that is known of it.
 *
 * @param page the vacancy as a page of one, which has the names of what it speaks of
 * @param force the name of the police force that gives the clearance, or empty
 */
public record VacancyFile(VacancyPage page, Vacancy vacancy, List<Criterion> criteria, String force, Mays mays) {

    public VacancyFile {
        criteria = List.copyOf(criteria);
    }

    /** What the reader may do with it. */
    public record Mays(boolean change, boolean raise, boolean discard) {}

    public List<String> asked(Criterion.Need need) {
        return criteria.stream()
                .filter(criterion -> criterion.need() == need)
                .map(Criterion::words)
                .toList();
    }
}
