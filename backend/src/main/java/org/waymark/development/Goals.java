package org.waymark.development;

import java.util.List;
import java.util.Map;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;

/** Some goals, newest first, with the names of everybody and everything they speak of. */
public record Goals(List<Goal> list, Map<PersonId, String> names, Map<CompetencyCode, String> titles) {

    private static final String UNKNOWN = "somebody who is not listed";

    public Goals {
        list = List.copyOf(list);
        names = Map.copyOf(names);
        titles = Map.copyOf(titles);
    }

    public static Goals none() {
        return new Goals(List.of(), Map.of(), Map.of());
    }

    /** Somebody's name; words for somebody whom the reader does not know of. */
    public String named(PersonId person) {
        return names.getOrDefault(person, UNKNOWN);
    }

    /** The title of the goal's competency. */
    public String title(Goal goal) {
        return titles.getOrDefault(goal.competency(), goal.competency().value());
    }

    /** Those that are still to be reached. */
    public List<Goal> open() {
        return list.stream().filter(Goal::isOpen).toList();
    }

    /** The open ones of one person. */
    public List<Goal> openOf(PersonId person) {
        return list.stream()
                .filter(goal -> goal.isOpen() && goal.person().equals(person))
                .toList();
    }

    /** The open ones in one competency. */
    public List<Goal> openIn(CompetencyCode competency) {
        return list.stream()
                .filter(goal -> goal.isOpen() && goal.competency().equals(competency))
                .toList();
    }

    /** Those that were set for one cover need. */
    public List<Goal> forNeed(CoverNeedId need) {
        return list.stream().filter(goal -> goal.isFor(need)).toList();
    }
}
