package org.waymark.ui.manager;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.skillmix.WhoHas;
import org.waymark.skillmix.WhoHasQuestion;
import org.waymark.ui.session.Places;

/**
 * What is asked for, as it stands in the address.
 *
 * @param service nothing for everybody whose levels the reader may see
 * @param competency nothing until one is chosen
 */
record WhoHasAddress(@Nullable ServiceId service, @Nullable CompetencyCode competency, Level lowest, int page) {

    private static final Level ON_MY_OWN = new Level(3);

    /** Reads the address; parts that make no sense are left out. */
    static WhoHasAddress of(QueryParameters query, Framework framework) {
        return new WhoHasAddress(
                query.getSingleParameter("service").map(WhoHasAddress::service).orElse(null),
                query.getSingleParameter("competency")
                        .map(WhoHasAddress::code)
                        .filter(code -> framework.find(code).isPresent())
                        .orElse(null),
                query.getSingleParameter("level")
                        .filter(typed -> typed.matches("[1-5]"))
                        .map(typed -> new Level(Integer.parseInt(typed)))
                        .orElse(ON_MY_OWN),
                query.getSingleParameter("page")
                        .filter(typed -> typed.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    WhoHasQuestion question(CompetencyCode chosen) {
        return new WhoHasQuestion(service, chosen, lowest, (page - 1) * WhoHas.PAGE);
    }

    WhoHasAddress on(int other) {
        return new WhoHasAddress(service, competency, lowest, other);
    }

    QueryParameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (service != null) {
            query.put("service", List.of(service.text()));
        }
        if (competency != null) {
            query.put("competency", List.of(competency.value()));
        }
        query.put("level", List.of(lowest.toString()));
        if (page > 1) {
            query.put("page", List.of(Integer.toString(page)));
        }
        return new QueryParameters(query);
    }

    /** The address of the page that shows this. */
    String text() {
        return Places.WHO_HAS + "?" + query().getQueryString();
    }

    private static @Nullable ServiceId service(String word) {
        try {
            return new ServiceId(Ids.parse(word));
        } catch (Refused.NotFound none) {
            return null;
        }
    }

    private static @Nullable CompetencyCode code(String word) {
        try {
            return new CompetencyCode(word);
        } catch (Refused.NotValid none) {
            return null;
        }
    }
}
