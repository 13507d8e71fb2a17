package org.waymark.ui.mine;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.session.Places;

/** Which evidence is looked at: words in it, one competency, a page of it. It lives in the address. */
record LockerFilter(String words, @Nullable CompetencyCode competency, int page) {

    static LockerFilter of(QueryParameters query) {
        return new LockerFilter(
                query.getSingleParameter("q").orElse("").strip(),
                query.getSingleParameter("competency")
                        .filter(typed -> typed.matches("[A-Z]{3}-[0-9]{2}"))
                        .map(CompetencyCode::new)
                        .orElse(null),
                query.getSingleParameter("page")
                        .filter(typed -> typed.matches("[1-9][0-9]{0,2}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    boolean isOn() {
        return !words.isEmpty() || competency != null;
    }

    LockerFilter on(int newPage) {
        return new LockerFilter(words, competency, newPage);
    }

    QueryParameters toQuery() {
        var query = new HashMap<String, String>();
        if (!words.isEmpty()) {
            query.put("q", words);
        }
        Optional.ofNullable(competency).ifPresent(code -> query.put("competency", code.value()));
        if (page > 1) {
            query.put("page", Integer.toString(page));
        }
        return QueryParameters.simple(Map.copyOf(query));
    }

    /** The address of the page that shows this. */
    String address() {
        String query = toQuery().getQueryString();
        return query.isEmpty() ? Places.EVIDENCE : Places.EVIDENCE + "?" + query;
    }
}
