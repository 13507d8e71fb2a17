package org.waymark.ui.framework;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Places;

/** Reads the parameters of this package's addresses; the one place that does. */
final class Routes {

    static final String ROLE = "/:role([A-Z]{3})";
    static final String COMPETENCY = "/:competency([A-Z]{3}-[0-9]{2})";

    private static final String FILTER = "q";
    private static final String VOICE = "say";
    private static final String OWN = "own";
    private static final int LONGEST_FILTER = 80;

    private Routes() {}

    static RoleCode role(BeforeEnterEvent event) {
        return new RoleCode(event.getRouteParameters().get("role").orElse(""));
    }

    static CompetencyCode competency(BeforeEnterEvent event) {
        return new CompetencyCode(event.getRouteParameters().get("competency").orElse(""));
    }

    static String filter(BeforeEnterEvent event) {
        String typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILTER)
                .orElse("");
        return typed.substring(0, Math.min(typed.length(), LONGEST_FILTER));
    }

    /** In whose words the levels are to be read. */
    static Voice voice(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VOICE)
                .filter(OWN::equals)
                .map(own -> Voice.OWN)
                .orElse(Voice.OTHERS);
    }

    /** The part of the page that is asked for; empty for the whole. */
    static String part(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .orElse("");
    }

    /** The page of the competency with its levels in one voice or the other. */
    static String said(CompetencyCode competency, Voice voice) {
        return Places.competency(competency) + (voice == Voice.OWN ? "?" + VOICE + "=" + OWN : "");
    }

    /** The role profile that the query names; where it names none that there is, the one at the place in the list. */
    static RoleProfile profile(BeforeEnterEvent event, String name, Framework framework, int otherwise) {
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .orElse("");
        return framework.roles().stream()
                .filter(role -> role.code().value().equals(code))
                .findFirst()
                .orElseGet(() -> framework
                        .roles()
                        .get(Math.min(otherwise, framework.roles().size() - 1)));
    }

    static QueryParameters filtered(String text) {
        return text.isBlank() ? QueryParameters.empty() : new QueryParameters(Map.of(FILTER, List.of(text)));
    }
}
