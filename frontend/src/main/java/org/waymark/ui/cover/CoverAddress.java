package org.waymark.ui.cover;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Pathway;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.Verdict;
import org.waymark.ui.session.Places;

/**
 * Everything the address of the cover page says.
 *
 * @param day the day to look at; nothing for today
 * @param without the rules of counting that are switched off
 * @param need the need whose panel is open
 */
record CoverAddress(
        ServiceId service,
        CoverFilter filter,
        @Nullable LocalDate day,
        Set<CountRule> without,
        @Nullable CoverNeedId need) {

    CoverAddress {
        without = Set.copyOf(without);
    }

    static CoverAddress of(ServiceId service) {
        return new CoverAddress(service, CoverFilter.NONE, null, Set.of(), null);
    }

    /** The address of a page of the service with these values. */
    static CoverAddress of(ServiceId service, AddressWords words) {
        var filter = new CoverFilter(
                words.value("site", word -> new SiteId(Ids.parse(word))),
                words.oneOf("pathway", Pathway.class),
                words.oneOf("verdict", Verdict.class),
                words.oneOf("show", CoverFilter.Show.class));
        Set<CountRule> without = words.value("without", CoverAddress::rules);
        return new CoverAddress(
                service,
                filter,
                words.day("on"),
                without == null ? Set.of() : without,
                words.value("need", word -> new CoverNeedId(Ids.parse(word))));
    }

    String path() {
        return Places.cover(service);
    }

    /** The whole address, to go to. */
    String text() {
        String query = toQuery().getQueryString();
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, String>();
        values.put("site", filter.site() == null ? "" : filter.site().text());
        values.put("pathway", AddressWords.word(filter.pathway()));
        values.put("verdict", AddressWords.word(filter.verdict()));
        values.put("show", AddressWords.word(filter.show()));
        values.put("on", Objects.toString(day, ""));
        values.put(
                "without",
                new TreeSet<>(without).stream().map(AddressWords::word).collect(Collectors.joining(".")));
        values.put("need", need == null ? "" : need.text());
        return AddressWords.query(values);
    }

    CoverAddress with(CoverFilter other) {
        return new CoverAddress(service, other, day, without, null);
    }

    CoverAddress on(@Nullable LocalDate other) {
        return new CoverAddress(service, filter, other, without, need);
    }

    CoverAddress at(@Nullable CoverNeedId other) {
        return new CoverAddress(service, filter, day, without, other);
    }

    /** The same with the rule switched off where it was on, and the other way round. */
    CoverAddress toggling(CountRule rule) {
        var others = new TreeSet<>(without);
        if (!others.remove(rule)) {
            others.add(rule);
        }
        return new CoverAddress(service, filter, day, others, need);
    }

    /** Whether the same is to be worked out, whatever is shown of it. */
    boolean asksTheSameAs(@Nullable CoverAddress other) {
        return other != null
                && service.equals(other.service)
                && Objects.equals(day, other.day)
                && without.equals(other.without);
    }

    private static Set<CountRule> rules(String word) {
        var rules = EnumSet.noneOf(CountRule.class);
        Arrays.stream(word.split("\\.", -1))
                .limit(CountRule.values().length)
                .map(name -> CountRule.valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach(rules::add);
        return rules;
    }
}
