package org.waymark.ui.supervision;

import java.util.Optional;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;

/** Reads what addresses of supervision ask for. */
final class Routes {

    private Routes() {}

    static SupervisionSessionId session(com.vaadin.flow.router.BeforeEnterEvent event) {
        return new SupervisionSessionId(
                Ids.parse(event.getRouteParameters().get("session").orElse("")));
    }

    static SupervisionGroupId group(com.vaadin.flow.router.BeforeEnterEvent event) {
        return new SupervisionGroupId(
                Ids.parse(event.getRouteParameters().get("group").orElse("")));
    }

    static StandingGroupId standing(com.vaadin.flow.router.BeforeEnterEvent event) {
        return new StandingGroupId(
                Ids.parse(event.getRouteParameters().get("group").orElse("")));
    }

    static Optional<PersonId> person(com.vaadin.flow.router.BeforeEnterEvent event) {
        return event.getRouteParameters().get("person").map(Ids::parse).map(PersonId::new);
    }

    static Optional<String> asked(com.vaadin.flow.router.BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).filter(text -> !text.isBlank());
    }

    static int page(com.vaadin.flow.router.BeforeEnterEvent event) {
        return asked(event, "page")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .map(number -> Math.clamp(number, 1, 10_000))
                .orElse(1);
    }
}
