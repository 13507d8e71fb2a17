package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.kernel.CoverNeedId;
import org.waymark.provision.CoverNeed;
import org.waymark.skillmix.NeedChange.Side;
import org.waymark.skillmix.NeedChange.Way;

/** How every cover need of a service is met before and after the moves of a scenario, worst first. */
public record Comparison(LocalDate day, List<NeedChange> needs) {

    static final Comparator<NeedChange> WORST_FIRST = Comparator.comparing(NeedChange::way)
            .thenComparing(Comparator.comparing((NeedChange one) -> one.need().criticality())
                    .reversed())
            .thenComparing(Comparator.comparing(NeedChange::isGapAfter).reversed())
            .thenComparing(Comparator.comparing(Comparison::verdict).reversed())
            .thenComparing(one -> one.named().toLowerCase(Locale.UK))
            .thenComparing(one -> one.need().id().value());

    public Comparison {
        needs = List.copyOf(needs);
    }

    static Comparison of(CoverPicture before, CoverPicture after) {
        Map<CoverNeedId, NeedCover> recorded = covers(before);
        Map<CoverNeedId, NeedCover> changed = covers(after);
        var all = new ArrayList<NeedChange>();
        for (CoverNeed need : after.needs()) {
            all.add(change(after.framework(), recorded.get(need.id()), changed.get(need.id())));
        }
        for (CoverNeed need : before.needs()) {
            if (!changed.containsKey(need.id())) {
                all.add(change(before.framework(), recorded.get(need.id()), null));
            }
        }
        all.sort(WORST_FIRST);
        return new Comparison(after.day(), all);
    }

    private static Map<CoverNeedId, NeedCover> covers(CoverPicture picture) {
        Map<CoverNeedId, NeedCover> covers = new HashMap<>();
        Coverage.of(picture, Set.of())
                .needs()
                .forEach(cover -> covers.put(cover.need().id(), cover));
        return covers;
    }

    private static NeedChange change(Framework framework, @Nullable NeedCover before, @Nullable NeedCover after) {
        NeedCover shown = after == null ? before : after;
        if (shown == null) {
            throw new IllegalArgumentException("A need is there before or after");
        }
        return change(
                framework,
                shown.need(),
                shown.siteName(),
                new Difference(
                        before == null ? null : Side.of(before),
                        after == null ? null : Side.of(after),
                        without(before, after),
                        without(after, before)));
    }

    /** Before and after, and by name who counts no more or newly. */
    record Difference(@Nullable Side before, @Nullable Side after, List<String> lost, List<String> won) {}

    static NeedChange change(Framework framework, CoverNeed need, String site, Difference difference) {
        String named = NeedNames.named(need, site);
        return new NeedChange(
                need,
                named,
                NeedNames.who(need, framework),
                difference.before(),
                difference.after(),
                named + ": " + ChangeWords.of(difference.before(), difference.after()),
                difference.lost(),
                difference.won());
    }

    private static List<String> without(@Nullable NeedCover these, @Nullable NeedCover those) {
        if (these == null || those == null) {
            return List.of();
        }
        return these.counted().stream()
                .filter(one -> !those.counted().contains(one))
                .map(NeedCover.Counted::name)
                .toList();
    }

    private static Verdict verdict(NeedChange one) {
        Side is = one.after();
        return is == null ? Verdict.COVERED : is.verdict();
    }

    public int gapsBefore() {
        return (int) needs.stream().filter(NeedChange::isGapBefore).count();
    }

    public int gapsAfter() {
        return (int) needs.stream().filter(NeedChange::isGapAfter).count();
    }

    public int oneDeepBefore() {
        return (int) needs.stream().filter(one -> isOneDeep(one.before())).count();
    }

    public int oneDeepAfter() {
        return (int) needs.stream().filter(one -> isOneDeep(one.after())).count();
    }

    private static boolean isOneDeep(@Nullable Side side) {
        return side != null && side.verdict() == Verdict.ONE_DEEP;
    }

    /** Those that went this way. */
    public List<NeedChange> that(Way way) {
        return needs.stream().filter(one -> one.way() == way).toList();
    }

    /** Whether the scenario makes any difference at all. */
    public boolean isSame() {
        return needs.stream().allMatch(one -> one.way() == Way.SAME);
    }

    /** The whole in a sentence: how many gaps there are before and after. */
    public String words() {
        return ChangeWords.gaps(gapsBefore(), gapsAfter(), needs.size());
    }
}
