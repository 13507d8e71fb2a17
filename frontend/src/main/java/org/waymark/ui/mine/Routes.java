package org.waymark.ui.mine;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Strand;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;
import org.waymark.ui.session.Places;

/** Reads the parameters of this package's addresses; the one place that does. */
final class Routes {

    private Routes() {}

    static AssessmentId assessment(BeforeEnterEvent event) {
        return new AssessmentId(
                Ids.parse(event.getRouteParameters().get("assessment").orElse("")));
    }

    static Optional<CompetencyCode> competency(BeforeEnterEvent event) {
        return event.getRouteParameters().get("competency").map(CompetencyCode::new);
    }

    static Optional<RoleCode> role(BeforeEnterEvent event) {
        return event.getRouteParameters().get("role").map(RoleCode::new);
    }

    static Optional<PersonId> person(BeforeEnterEvent event) {
        return event.getRouteParameters().get("person").map(text -> new PersonId(Ids.parse(text)));
    }

    static Optional<StrandCode> strand(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("strand")
                .map(StrandCode::new);
    }

    /** The address of a comparison, with its strand and as a table or not. */
    static String comparison(RoleCode role, @Nullable Strand strand, boolean table) {
        String query = Stream.of(strand == null ? "" : "strand=" + strand.code(), table ? "view=table" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return Places.career(role) + (query.isEmpty() ? "" : "?" + query);
    }

    /** Whether the query holds the value under the name. */
    static boolean flag(BeforeEnterEvent event, String name, String value) {
        return event.getLocation().getQueryParameters().getParameters(name).contains(value);
    }

    /** The query that keeps the mode of rating. */
    static QueryParameters by(boolean domain) {
        return new QueryParameters(Map.of("by", List.of(domain ? "domain" : "one")));
    }
}
