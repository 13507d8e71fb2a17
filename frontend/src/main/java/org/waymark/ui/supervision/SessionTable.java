package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.supervision.Session;
import org.waymark.supervision.SessionState;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Sessions, newest first, each with a link to its page. */
class SessionTable extends Div {

    private static final long serialVersionUID = 1L;

    SessionTable(String caption, List<Session> sessions, PersonId reader, LocalDate today) {
        var table = new PlainTable(
                caption,
                List.of(
                        Texts.of("supervision.session"),
                        Texts.of("supervision.kind"),
                        Texts.of("supervision.with"),
                        Texts.of("supervision.standing.state"),
                        Texts.of("supervision.signed")));
        for (Session session : sessions) {
            table.row(
                    new Link(
                            Places.supervisionSession(session.id()),
                            Days.of(session.day()) + ", " + Words.time(session.from())),
                    new Span(session.kind().words()),
                    new Span(session.other(reader).full()),
                    Words.state(session, today),
                    new Span(signed(session)));
        }
        add(table);
    }

    private static String signed(Session session) {
        if (session.state() != SessionState.HELD) {
            return "–";
        }
        boolean both = session.supervisorSigned() != null && session.superviseeSigned() != null;
        boolean one = session.supervisorSigned() != null || session.superviseeSigned() != null;
        return Texts.of(both ? "supervision.signed.both" : one ? "supervision.signed.one" : "supervision.signed.none");
    }
}
