package org.waymark.ui.mine;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;

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

    /** Whether the query holds the value under the name. */
    static boolean flag(BeforeEnterEvent event, String name, String value) {
        return event.getLocation().getQueryParameters().getParameters(name).contains(value);
    }

    /** The query that keeps the mode of rating. */
    static QueryParameters by(boolean domain) {
        return new QueryParameters(Map.of("by", List.of(domain ? "domain" : "one")));
    }
}
