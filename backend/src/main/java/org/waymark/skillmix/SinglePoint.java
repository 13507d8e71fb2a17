package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.PersonId;
import org.waymark.provision.CoverNeed;

/**
 * A cover need that hangs on one person.
 *
 * @param asks what the need asks for, as a heading
 * @param until until when that person counts and what ends then; none where nothing ends
 * @param near those who are one step away, by name, with that step
 */
public record SinglePoint(
        CoverNeed need,
        String siteName,
        String asks,
        NeedCover.Counted person,
        @Nullable CountsUntil until,
        List<Step> near) {

    public SinglePoint {
        near = List.copyOf(near);
    }

    /**
     * Somebody who is one step away.
     *
     * @param words what the step is: “be cleared to work there”
     * @param hasGoal whether they have a development goal for this need
     */
    public record Step(PersonId person, String name, Missing missing, String words, boolean hasGoal) {}

    /** All of the team, most critical and soonest to end first. */
    static List<SinglePoint> of(CoverPicture picture, Coverage coverage, Map<CoverNeedId, Set<PersonId>> goals) {
        Map<PersonId, PersonOnTeam> people =
                picture.people().stream().collect(Collectors.toMap(PersonOnTeam::person, person -> person));
        var points = new ArrayList<SinglePoint>();
        for (NeedCover cover : coverage.oneDeep()) {
            CoverNeed need = cover.need();
            NeedCover.Counted only = cover.counted().getFirst();
            PersonOnTeam person = people.get(only.person());
            points.add(new SinglePoint(
                    need,
                    cover.siteName(),
                    NeedWords.title(need, picture.framework()),
                    only,
                    person == null
                            ? null
                            : CountingRules.until(person, need, picture.site(need), picture.day())
                                    .orElse(null),
                    steps(picture, cover, goals.getOrDefault(need.id(), Set.of()))));
        }
        points.sort(Comparator.comparing((SinglePoint point) -> point.need().criticality())
                .reversed()
                .thenComparing(SinglePoint::lastDay));
        return List.copyOf(points);
    }

    private static List<Step> steps(CoverPicture picture, NeedCover cover, Set<PersonId> withGoal) {
        return cover.oneStepAway().stream()
                .map(other -> new Step(
                        other.person(),
                        other.name(),
                        other.missing().getFirst(),
                        CoverSentences.step(other.missing().getFirst(), picture.framework()),
                        withGoal.contains(other.person())))
                .toList();
    }

    private LocalDate lastDay() {
        CountsUntil known = until;
        return known == null ? LocalDate.MAX : known.lastDay();
    }
}
