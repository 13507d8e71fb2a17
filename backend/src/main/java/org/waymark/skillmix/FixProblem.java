package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.provision.CoverNeed;

/**
 * Which gaps training could close, and whose.
 *
 * @param gaps every gap that has a chance
 * @param all how many gaps there are, those without a chance included
 * @param now the levels that are agreed now
 */
record FixProblem(List<FixGap> gaps, int all, Map<PersonId, Map<CompetencyCode, Level>> now) {

    private static final Comparator<Training> IN_ORDER = Comparator.comparing(
                    (Training one) -> one.person().value())
            .thenComparing(one -> one.competency().value())
            .thenComparing(Training::to);

    FixProblem {
        gaps = List.copyOf(gaps);
    }

    /** The gaps of a picture, and the people for whom a level is all that is missing. */
    static FixProblem of(CoverPicture picture) {
        var gaps = new ArrayList<FixGap>();
        int all = 0;
        for (CoverNeed need : picture.needs()) {
            SiteRules site = picture.site(need);
            int have = 0;
            Map<PersonId, Map<CompetencyCode, Level>> candidates = new LinkedHashMap<>();
            for (PersonOnTeam person : picture.people()) {
                List<Missing> missing = CoverRules.missing(person, need, site, picture.day());
                if (missing.isEmpty()) {
                    have++;
                } else {
                    Map<CompetencyCode, Level> levels = toReach(missing);
                    if (!levels.isEmpty()) {
                        candidates.put(person.person(), levels);
                    }
                }
            }
            if (have < need.headcount()) {
                all++;
                var gap = new FixGap(need, site.name(), need.headcount() - have, candidates);
                if (gap.fewestSteps() < Integer.MAX_VALUE) {
                    gaps.add(gap);
                }
            }
        }
        return new FixProblem(gaps, all, levelsNow(picture));
    }

    /** The levels that are missing, if nothing else is; agreeing one of them also makes the last agreement a new one. */
    private static Map<CompetencyCode, Level> toReach(List<Missing> missing) {
        Map<CompetencyCode, Level> levels = new TreeMap<>();
        for (Missing one : missing) {
            if (one instanceof Missing.LevelLow low) {
                levels.put(low.competency(), low.needs());
            } else if (!(one instanceof Missing.NotAgreed)) {
                return Map.of();
            }
        }
        return Collections.unmodifiableMap(levels);
    }

    private static Map<PersonId, Map<CompetencyCode, Level>> levelsNow(CoverPicture picture) {
        Map<PersonId, Map<CompetencyCode, Level>> now = new HashMap<>();
        for (PersonOnTeam person : picture.people()) {
            Map<CompetencyCode, Level> levels = new HashMap<>();
            person.levels().forEach((competency, agreed) -> {
                if (!agreed.agreedOn().isAfter(picture.day())) {
                    levels.put(competency, agreed.level());
                }
            });
            now.put(person.person(), levels);
        }
        return now;
    }

    /** The same without the gaps that so few steps cannot close. */
    FixProblem within(int steps) {
        return new FixProblem(
                gaps.stream().filter(gap -> gap.fewestSteps() <= steps).toList(), all, now);
    }

    /** Every step that takes part in closing a gap, in a fixed order. */
    List<Training> steps() {
        return gaps.stream()
                .flatMap(gap -> gap.candidates().entrySet().stream())
                .flatMap(candidate -> candidate.getValue().entrySet().stream()
                        .map(level -> training(candidate.getKey(), level.getKey(), level.getValue())))
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    Training training(PersonId person, CompetencyCode competency, Level to) {
        return new Training(
                person, competency, now.getOrDefault(person, Map.of()).get(competency), to);
    }

    /** The gaps that these steps close together. */
    List<FixGap> closedBy(Collection<Training> steps) {
        Map<PersonId, Map<CompetencyCode, Level>> reached = new HashMap<>();
        for (Training step : steps) {
            reached.computeIfAbsent(step.person(), person -> new HashMap<>())
                    .merge(step.competency(), step.to(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        return gaps.stream().filter(gap -> isClosed(gap, reached)).toList();
    }

    private static boolean isClosed(FixGap gap, Map<PersonId, Map<CompetencyCode, Level>> reached) {
        long counting = gap.candidates().entrySet().stream()
                .filter(candidate -> {
                    Map<CompetencyCode, Level> theirs = reached.getOrDefault(candidate.getKey(), Map.of());
                    return candidate.getValue().entrySet().stream().allMatch(asked -> {
                        Level level = theirs.get(asked.getKey());
                        return level != null && level.meets(asked.getValue());
                    });
                })
                .count();
        return counting >= gap.lacking();
    }
}
