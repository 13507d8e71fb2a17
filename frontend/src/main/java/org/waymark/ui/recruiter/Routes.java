package org.waymark.ui.recruiter;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.kernel.Ids;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VettingCaseId;
import org.waymark.vetting.Stage;

/** Reads the parameters of this package's addresses; the one place that does. */
final class Routes {

    private Routes() {}

    static VettingCaseId vettingCase(BeforeEnterEvent event) {
        return new VettingCaseId(
                Ids.parse(event.getRouteParameters().get("case").orElse("")));
    }

    static StartId start(BeforeEnterEvent event) {
        return new StartId(Ids.parse(event.getRouteParameters().get("start").orElse("")));
    }

    static Optional<Stage> stage(BeforeEnterEvent event) {
        return asked(event, "stage")
                .flatMap(text -> Arrays.stream(Stage.values())
                        .filter(stage -> stage.name().equals(text))
                        .findFirst());
    }

    static Optional<String> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(text -> !text.isBlank());
    }
}
