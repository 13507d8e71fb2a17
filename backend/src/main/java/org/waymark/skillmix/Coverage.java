package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ServiceId;
import org.waymark.people.WomanChoice;
import org.waymark.provision.CoverNeed;

/**
 * How every cover need of a service is met on one day, most pressing first.
 *
 * @param without the rules that are switched off
 */
public record Coverage(ServiceId service, String named, LocalDate day, Set<CountRule> without, List<NeedCover> needs) {

    private static final Comparator<NeedCover> MOST_PRESSING_FIRST = Comparator.comparing(
                    (NeedCover need) -> need.need().criticality())
            .thenComparing(NeedCover::isGap)
            .thenComparing(NeedCover::verdict)
            .reversed()
            .thenComparing(need -> need.siteName().toLowerCase(Locale.UK))
            .thenComparing(need -> need.need().id().value());

    public Coverage {
        without = Set.copyOf(without);
        needs = List.copyOf(needs);
    }

    static Coverage of(CoverPicture picture, Set<CountRule> without) {
        return new Coverage(
                picture.service(),
                picture.named(),
                picture.day(),
                without,
                picture.needs().stream()
                        .map(need -> cover(picture, need, without))
                        .sorted(MOST_PRESSING_FIRST)
                        .toList());
    }

    /** How one need is met. */
    static NeedCover cover(CoverPicture picture, CoverNeed need, Set<CountRule> without) {
        SiteRules site = picture.site(need);
        var counted = new ArrayList<NeedCover.Counted>();
        var others = new ArrayList<NeedCover.Other>();
        Map<CountRule, Integer> would = new EnumMap<>(CountRule.class);
        for (CountRule rule : CountRule.values()) {
            would.put(rule, 0);
        }
        for (PersonOnTeam person : picture.people()) {
            List<Missing> missing = CoverRules.missing(person, need, site, picture.day());
            for (CountRule rule : CountRule.values()) {
                if (CoverRules.counts(missing, Set.of(rule))) {
                    would.merge(rule, 1, Integer::sum);
                }
            }
            if (CoverRules.counts(missing, without)) {
                counted.add(new NeedCover.Counted(person.person(), person.name()));
            } else if (isNear(missing)) {
                others.add(new NeedCover.Other(person.person(), person.name(), missing));
            }
        }
        others.sort(Comparator.comparingInt(NeedCover.Other::steps)
                .thenComparing(other -> other.name().toLowerCase(Locale.UK)));
        return new NeedCover(
                need, site.name(), NeedWords.asks(need, picture.framework()), counted, others, would, null);
    }

    /** The same with what is known of the choice of a woman, in the order of the needs that ask for it. */
    Coverage choosing(List<WomanChoice> choices) {
        var next = choices.iterator();
        return new Coverage(
                service,
                named,
                day,
                without,
                needs.stream()
                        .map(need -> need.need().womanChoice() ? need.choosing(next.next()) : need)
                        .toList());
    }

    private static boolean isNear(List<Missing> missing) {
        return missing.stream().mapToInt(Missing::steps).sum() < Missing.FAR;
    }

    public Optional<NeedCover> find(CoverNeedId id) {
        return needs.stream().filter(need -> need.need().id().equals(id)).findFirst();
    }

    /** The needs with fewer people than asked for. */
    public List<NeedCover> gaps() {
        return needs.stream().filter(NeedCover::isGap).toList();
    }

    /** The needs that hang on one person. */
    public List<NeedCover> oneDeep() {
        return needs.stream().filter(NeedCover::isOneDeep).toList();
    }
}
