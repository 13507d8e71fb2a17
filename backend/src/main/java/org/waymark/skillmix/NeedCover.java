package org.waymark.skillmix;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.people.WomanChoice;
import org.waymark.provision.CoverNeed;

/**
 * How one cover need is met on a day, and how that came about.
 *
 * @param siteName the name of its site
 * @param asks what it asks for: “two specialist practitioners for the women’s pathway”
 * @param counted those who count, by name
 * @param others everybody else in post who is not too far away, nearest first, with what is missing
 * @param without how many would count if a rule were switched off
 * @param womanChoice whether people can choose a woman among those who count; none where the need does not ask for it, or
 *     where nobody looked
 */
public record NeedCover(
        CoverNeed need,
        String siteName,
        String asks,
        List<Counted> counted,
        List<Other> others,
        Map<CountRule, Integer> without,
        @Nullable WomanChoice womanChoice) {

    public NeedCover {
        counted = List.copyOf(counted);
        others = List.copyOf(others);
        without = Map.copyOf(without);
    }

    NeedCover choosing(WomanChoice choice) {
        return new NeedCover(need, siteName, asks, counted, others, without, choice);
    }

    /** Somebody who counts. */
    public record Counted(PersonId person, String name) {}

    /** Somebody who does not count, and why. */
    public record Other(PersonId person, String name, List<Missing> missing) {

        /** All that is missing, in steps. */
        public int steps() {
            return missing.stream().mapToInt(Missing::steps).sum();
        }

        public boolean isOneStepAway() {
            return steps() == 1;
        }
    }

    public int have() {
        return counted.size();
    }

    /** How many people fewer than asked for. */
    public int lacking() {
        return Math.max(0, need.headcount() - have());
    }

    /** Whether there are fewer people than asked for. */
    public boolean isGap() {
        return lacking() > 0;
    }

    public Verdict verdict() {
        return Verdict.of(have(), need.headcount());
    }

    /** Whether it hangs on one person. */
    public boolean isOneDeep() {
        return verdict() == Verdict.ONE_DEEP;
    }

    public List<Other> oneStepAway() {
        return others.stream().filter(Other::isOneStepAway).toList();
    }
}
