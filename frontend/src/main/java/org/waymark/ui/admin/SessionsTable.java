package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.signin.Session;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** The sessions somebody has open, and a way to end each but the one they are in. */
class SessionsTable extends ListTable {

    private static final long serialVersionUID = 1L;

    SessionsTable(List<Session> sessions, long current, Consumer<Session> end) {
        super(
                Texts.count("admin.security.sessions.count", sessions.size()),
                Texts.of("admin.security.device"),
                Texts.of("admin.security.since"),
                Texts.of("admin.security.seen"),
                Texts.of("admin.acts"));
        for (Session session : sessions) {
            row(
                    words(session.device(), session.shared() ? Texts.of("admin.security.shared") : ""),
                    new Span(Days.of(session.createdAt())),
                    new Span(Days.of(session.lastSeenAt())),
                    session.id() == current ? here() : button(session, end));
        }
    }

    private static Component here() {
        return new StatusTag(Texts.of("admin.security.here"), StatusTag.Tone.ACT);
    }

    private static Component button(Session session, Consumer<Session> end) {
        var button = new Button(Texts.of("admin.end"), event -> end.accept(session));
        button.setAriaLabel(Texts.of("admin.security.end", session.device()));
        return button;
    }
}
