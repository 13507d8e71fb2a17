package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.kernel.PersonId;
import org.waymark.provision.CoverNeed;
import org.waymark.skillmix.NeedChange.Side;

/**
 * What gets worse if each person leaves, one at a time, hardest loss first.
 *
 * @param leavers those without whom some need changes its verdict or has too few people
 * @param calm how many others could leave without that
 */
public record EachLeaves(List<Leaver> leavers, int calm) {

    private static final Comparator<Leaver> HARDEST_FIRST = Comparator.comparingInt(Leaver::weight)
            .reversed()
            .thenComparing(leaver -> leaver.name().toLowerCase(Locale.UK))
            .thenComparing(leaver -> leaver.person().value());

    public EachLeaves {
        leavers = List.copyOf(leavers);
    }

    /** Somebody, and what gets worse without them. */
    public record Leaver(PersonId person, String name, List<NeedChange> worse) {
        public Leaver {
            worse = List.copyOf(worse);
        }

        /** Needs that nobody would meet. */
        public int alone() {
            return (int) worse.stream().filter(NeedChange::isNobodyAfter).count();
        }

        /** Needs that would newly have too few people. */
        public int newGaps() {
            return (int) worse.stream()
                    .filter(one -> one.isGapAfter() && !one.isGapBefore())
                    .count();
        }

        private int weight() {
            int sum = 0;
            for (NeedChange one : worse) {
                boolean gap = one.isGapAfter() && !one.isGapBefore();
                sum += one.need().criticality().weight() * (1 + (gap ? 2 : 0) + (one.isNobodyAfter() ? 4 : 0));
            }
            return sum;
        }
    }

    /** Asks once who counts for what; a leaver then takes one from each need they count for. */
    static EachLeaves of(CoverPicture picture) {
        Map<PersonId, List<NeedChange>> worse = new HashMap<>();
        picture.needs().forEach(need -> losses(picture, need, worse));
        List<PersonOnTeam> working = working(picture);
        List<Leaver> leavers = working.stream()
                .filter(person -> worse.containsKey(person.person()))
                .map(person -> new Leaver(
                        person.person(),
                        person.name(),
                        worse.getOrDefault(person.person(), List.of()).stream()
                                .sorted(Comparison.WORST_FIRST)
                                .toList()))
                .sorted(HARDEST_FIRST)
                .toList();
        return new EachLeaves(leavers, working.size() - leavers.size());
    }

    private static void losses(CoverPicture picture, CoverNeed need, Map<PersonId, List<NeedChange>> worse) {
        SiteRules site = picture.site(need);
        List<PersonOnTeam> counted = picture.people().stream()
                .filter(person ->
                        CoverRules.missing(person, need, site, picture.day()).isEmpty())
                .toList();
        Side before = Side.of(counted.size(), need.headcount());
        Side after = Side.of(Math.max(0, counted.size() - 1), need.headcount());
        if (!isWorse(before, after)) {
            return;
        }
        for (PersonOnTeam person : counted) {
            var lost = new Comparison.Difference(before, after, List.of(person.name()), List.of());
            worse.computeIfAbsent(person.person(), id -> new ArrayList<>())
                    .add(Comparison.change(picture.framework(), need, site.name(), lost));
        }
    }

    private static boolean isWorse(Side before, Side after) {
        return after.isGap() || before.verdict() != after.verdict();
    }

    private static List<PersonOnTeam> working(CoverPicture picture) {
        return picture.people().stream()
                .filter(person -> person.posts().stream()
                        .anyMatch(post ->
                                post.isWorkedOn(picture.day()) && post.service().equals(picture.service())))
                .toList();
    }
}
