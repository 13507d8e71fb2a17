package org.waymark.ui.observation;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.waymark.kernel.CompetencyCode;
import org.waymark.observation.ObservationSecret;

/** Reads the parameters of this package's addresses; the one place that does. */
final class Routes {

    private Routes() {}

    static Optional<CompetencyCode> competency(BeforeEnterEvent event) {
        return event.getRouteParameters().get("competency").map(CompetencyCode::new);
    }

    static ObservationSecret secret(BeforeEnterEvent event) {
        return new ObservationSecret(event.getRouteParameters().get("secret").orElse(""));
    }
}
