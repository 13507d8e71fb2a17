package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.waymark.kernel.PersonId;
import org.waymark.supervision.Session;
import org.waymark.supervision.SessionPage;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The top of everything about a session: who meets when and where, and ways to its parts. */
class SessionHead extends Div {

    private static final long serialVersionUID = 1L;

    SessionHead(SessionPage page, PersonId reader) {
        Session session = page.session();
        var back = new Link(
                page.asSupervisor() ? Places.SUPERVISION_PEOPLE : Places.SUPERVISION,
                Texts.of(page.asSupervisor() ? "supervision.people" : "supervision.mine"));
        back.addClassNames("wm-back", "wm-small");
        var facts = new Div(
                Words.state(session, page.today()), new Span(Words.when(session)), new Span(Words.where(session)));
        facts.addClassName("wm-session-facts");
        add(
                back,
                new org.waymark.ui.kit.PageHead(
                        Texts.of(
                                "supervision.session.with",
                                session.kind().words(),
                                session.other(reader).full()),
                        Texts.of("supervision.session.seen"),
                        new Link(Places.supervisionSession(session.id()), Texts.of("supervision.session.agenda")),
                        new Link(Places.supervisionNotes(session.id()), Texts.of("supervision.notes")),
                        new Link(Places.supervisionOutcome(session.id()), Texts.of("supervision.outcome"))),
                facts);
    }
}
