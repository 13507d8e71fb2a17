package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/**
 * How the cover needs of a service are met, above the heat map's rows: a cell for each column, and the needs that name a
 * role profile and no competency, which no column can show.
 *
 * @param cells one for each column of the map, in its order
 * @param byRole worst met first
 * @param asked how many needs there are under the filter
 * @param gaps how many of them have fewer people than asked for
 * @param gapsWithout how many would, if a rule alone were switched off
 * @param without the rules that are switched off
 */
public record CoverRows(
        ServiceId service,
        LocalDate day,
        List<CoverCell> cells,
        List<NeedCover> byRole,
        int asked,
        int gaps,
        Map<CountRule, Integer> gapsWithout,
        Set<CountRule> without,
        Framework framework) {

    /** Somebody who is one step away from counting, and what the step is. */
    public record Near(PersonId person, String name, String step) {}

    static CoverRows of(Coverage coverage, List<Column> columns, @Nullable SiteId site, Framework framework) {
        List<NeedCover> needs = coverage.needs().stream()
                .filter(need -> site == null || site.equals(need.need().site()))
                .sorted(CoverCell.WORST_FIRST)
                .toList();
        Map<CountRule, Integer> costs = new EnumMap<>(CountRule.class);
        for (CountRule rule : CountRule.values()) {
            costs.put(rule, (int) needs.stream()
                    .filter(need ->
                            need.without().getOrDefault(rule, 0) < need.need().headcount())
                    .count());
        }
        return new CoverRows(
                coverage.service(),
                coverage.day(),
                columns.stream().map(column -> cell(column, needs, framework)).toList(),
                needs.stream()
                        .filter(need -> need.need().competencies().isEmpty())
                        .toList(),
                needs.size(),
                (int) needs.stream().filter(NeedCover::isGap).count(),
                Map.copyOf(costs),
                coverage.without(),
                framework);
    }

    private static CoverCell cell(Column column, List<NeedCover> needs, Framework framework) {
        CompetencyCode code = column.competency();
        Predicate<CompetencyCode> belongs = code == null
                ? one -> framework
                        .find(one)
                        .filter(known -> known.domainCode().equals(column.domain()))
                        .isPresent()
                : code::equals;
        return new CoverCell(
                code,
                needs.stream()
                        .filter(need ->
                                need.need().competencies().keySet().stream().anyMatch(belongs))
                        .toList());
    }

    /** The needs of a column, or those that name a role profile alone where there is no such column. */
    public List<NeedCover> needs(int column) {
        return column < 0 ? byRole : cells.get(column).needs();
    }

    /** Those who are one step away from counting for the need. */
    public List<Near> near(NeedCover need) {
        return need.oneStepAway().stream()
                .map(other -> new Near(
                        other.person(),
                        other.name(),
                        CoverSentences.step(other.missing().getFirst(), framework)))
                .toList();
    }

    /** How the need is met, in sentences that can stand in a business case, with names or without. */
    public String sentence(NeedCover need, boolean names) {
        return MetSentences.of(need, near(need), day, names);
    }

    /** The same of several needs, one after the other. */
    public String sentence(List<NeedCover> needs, boolean names) {
        return String.join(
                " ", needs.stream().map(need -> sentence(need, names)).toList());
    }
}
