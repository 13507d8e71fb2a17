package org.waymark.ui.cover;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Site;

/**
 * Everything that the address of a page about one site on one day says.
 *
 * @param page the page, as its address begins
 * @param site the site; nothing for the first one
 * @param day the day; nothing for today
 */
record SiteDay(
        String page,
        ServiceId service,
        @Nullable SiteId site,
        @Nullable LocalDate day) {

    static SiteDay of(String page, ServiceId service, AddressWords words) {
        return new SiteDay(page, service, words.value("site", word -> new SiteId(Ids.parse(word))), words.day("on"));
    }

    String path() {
        return page + "/" + service.text();
    }

    /** The whole address, to go to. */
    String text() {
        String query = toQuery().getQueryString();
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, String>();
        values.put("site", site == null ? "" : site.text());
        values.put("on", Objects.toString(day, ""));
        return AddressWords.query(values);
    }

    SiteDay of(ServiceId other) {
        return new SiteDay(page, other, null, day);
    }

    SiteDay at(@Nullable SiteId other) {
        return new SiteDay(page, service, other, day);
    }

    SiteDay on(@Nullable LocalDate other) {
        return new SiteDay(page, service, site, other);
    }

    /** The same site and day on another page. */
    SiteDay onPage(String otherPage) {
        return new SiteDay(otherPage, service, site, day);
    }

    /** The site that is meant among those that are open; the first where the address means none of them. */
    Optional<Site> among(List<Site> open) {
        return open.stream()
                .filter(one -> one.id().equals(site))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }
}
