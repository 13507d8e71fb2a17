package org.waymark.ui.manager;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PostId;
import org.waymark.kernel.ServiceId;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.Filter;
import org.waymark.skillmix.HeatMapQuestion;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.WhoseLevels;
import org.waymark.ui.session.Places;

/**
 * Everything the address of the heat map says. The text somebody searches for stays out of it, as it may be a name.
 *
 * @param show map or gaps; nothing where the width of the screen decides
 * @param from the first gap of the page of gaps
 */
record HeatMapAddress(
        HeatMapQuestion question,
        @Nullable Show show,
        @Nullable Spot spot,
        int from) {

    /** The last part of the address where somebody looks at their own supervisees; no id can look like it. */
    static final String MINE = "mine";

    /** The two ways of looking. */
    enum Show {
        MAP,
        GAPS
    }

    static HeatMapAddress of(@Nullable ServiceId service) {
        HeatMapQuestion question = service == null ? HeatMapQuestion.supervisees() : HeatMapQuestion.of(service);
        return new HeatMapAddress(question, null, null, 0);
    }

    /** The service of the address; where it names none, the first one, or the supervisees. */
    static @Nullable ServiceId service(Optional<String> part, WhoseLevels whose) {
        if (part.isEmpty()) {
            return whose.services().isEmpty()
                    ? null
                    : whose.services().getFirst().id();
        }
        return part.get().equals(MINE) ? null : new ServiceId(Ids.parse(part.get()));
    }

    String path() {
        ServiceId service = question.service();
        return service == null ? Places.TEAM + "/" + MINE : Places.team(service);
    }

    /** The whole address, to go to. */
    String text() {
        String query = toQuery().getQueryString();
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, String>();
        Filter filter = question.filter();
        put(values, "site", filter.site() == null ? null : filter.site().text());
        put(values, "role", filter.role() == null ? null : filter.role().value());
        put(values, "team", filter.team() == null ? null : filter.team().text());
        put(values, "domain", filter.domain() == null ? null : filter.domain().value());
        put(values, "gaps", filter.onlyWithGaps() ? "only" : null);
        put(values, "lens", question.lens() == Lens.LEVEL ? null : word(question.lens()));
        put(
                values,
                "without",
                new TreeSet<>(question.without())
                        .stream().map(HeatMapAddress::word).collect(Collectors.joining(".")));
        put(
                values,
                "open",
                new TreeSet<>(question.opened()).stream().map(DomainCode::value).collect(Collectors.joining(".")));
        put(values, "show", show == null ? null : show == Show.GAPS ? "gaps" : "map");
        put(values, "from", from > 0 ? Integer.toString(from) : null);
        switch (spot) {
            case Spot.OfCell cell -> put(values, "cell", cell.person().text() + "." + cell.competency());
            case Spot.OfColumn column -> put(values, "column", column.code());
            case Spot.OfCover cover -> put(values, "cover", cover.code());
            case Spot.OfPair(PostId one, PostId two) ->
                put(values, "pair", one.text() + (two == null ? "" : "." + two.text()));
            case null -> {}
        }
        return new QueryParameters(values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.of(entry.getValue()), (a, b) -> a, LinkedHashMap::new)));
    }

    HeatMapAddress with(Filter filter) {
        return new HeatMapAddress(question.with(filter), show, spot, 0);
    }

    HeatMapAddress with(Lens lens) {
        return new HeatMapAddress(question.with(lens), show, spot, from);
    }

    /** The same with the rule switched off where it was on, and the other way round. */
    HeatMapAddress toggling(CountRule rule) {
        var without = new TreeSet<>(question.without());
        if (!without.remove(rule)) {
            without.add(rule);
        }
        return new HeatMapAddress(question.without(without), show, spot, from);
    }

    HeatMapAddress with(Show other) {
        return new HeatMapAddress(question, other, null, 0);
    }

    HeatMapAddress at(@Nullable Spot other) {
        return new HeatMapAddress(question, show, other, from);
    }

    HeatMapAddress from(int first) {
        return new HeatMapAddress(question, show, spot, first);
    }

    HeatMapAddress opening(Set<DomainCode> domains) {
        return new HeatMapAddress(question.opening(domains), show, spot, from);
    }

    boolean isOpen(DomainCode domain) {
        return question.opened().contains(domain);
    }

    /** The same with the domain open where it was closed, and the other way round. */
    HeatMapAddress toggling(DomainCode domain) {
        var opened = new TreeSet<>(question.opened());
        if (!opened.remove(domain)) {
            opened.add(domain);
        }
        return opening(opened);
    }

    /** The part of the address that somebody keeps as a view: no panel, no page of gaps and no name stands in it. */
    String kept() {
        return new HeatMapAddress(question, show, null, 0).text().substring(Places.TEAM.length() + 1);
    }

    /** Where a kept view leads to; it is read as carefully as any other address. */
    static Location leadingTo(String kept) {
        return new Location(Places.TEAM + "/" + kept);
    }

    /** Whether the same people, columns and rules are asked for, whatever the lens. */
    boolean asksTheSameAs(@Nullable HeatMapAddress other) {
        return other != null && question.with(Lens.LEVEL).equals(other.question.with(Lens.LEVEL));
    }

    boolean hasTheLensOf(@Nullable HeatMapAddress other) {
        return other != null && question.lens() == other.question.lens();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> values, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(key, value);
        }
    }
}
