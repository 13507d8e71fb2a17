package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.training.Registration;
import org.waymark.training.RegistrationState;
import org.waymark.training.TeamRegistrations;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Registrations, a row each, the next renewal first. */
class RegistrationTable extends PlainTable {

    private static final long serialVersionUID = 1L;

    private RegistrationTable(String caption, String first, String last) {
        super(caption, columns(first, last));
    }

    private static List<String> columns(String first, String last) {
        return List.of(
                first,
                Texts.of("learning.registration.reference"),
                Texts.of("learning.registration.renewsOn"),
                Texts.of("learning.stands"),
                last);
    }

    /** One's own, with what can be done with each. */
    static RegistrationTable own(
            String caption, List<Registration> registrations, Function<Registration, Component> act) {
        var table = new RegistrationTable(caption, Texts.of("learning.registration.body"), Texts.of("learning.act"));
        registrations.forEach(one -> table.line(new Span(one.body().words()), one, act.apply(one)));
        return table;
    }

    /** Those of a team, by the name of their holders. */
    static RegistrationTable ofTeam(String caption, TeamRegistrations page) {
        var table = new RegistrationTable(
                caption, Texts.of("learning.team.person"), Texts.of("learning.registration.body"));
        page.lines()
                .forEach(line -> table.line(
                        new Link(Places.personLearning(line.registration().person()), line.name()),
                        line.registration(),
                        new Span(line.registration().body().words())));
        return table;
    }

    private void line(Component heading, Registration one, Component last) {
        var cells = new ArrayList<Component>(
                List.of(new Span(one.reference()), new Span(Days.of(one.renewsOn())), tag(one.state()), last));
        row(heading, cells.toArray(Component[]::new));
    }

    private static StatusTag tag(RegistrationState state) {
        return new StatusTag(
                state.words(),
                switch (state) {
                    case LAPSED -> StatusTag.Tone.BAD;
                    case DUE_SOON -> StatusTag.Tone.WARN;
                    case CURRENT -> StatusTag.Tone.GOOD;
                });
    }
}
