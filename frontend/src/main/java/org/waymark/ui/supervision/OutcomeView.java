package org.waymark.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.supervision.Session;
import org.waymark.supervision.SessionPage;
import org.waymark.supervision.SupervisionBooking;
import org.waymark.supervision.SupervisionPages;
import org.waymark.supervision.SupervisionSessions;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where the two say how a session went and sign it, or move or cancel it. */
@Route(value = Places.SUPERVISION_OUTCOME + "/:session", layout = MainLayout.class)
@PageTitle("How the session went · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class OutcomeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionPages pages;
    private final transient SupervisionSessions sessions;
    private final transient SupervisionBooking booking;
    private transient SupervisionSessionId id = new SupervisionSessionId(0);

    OutcomeView(Actor actor, SupervisionPages pages, SupervisionSessions sessions, SupervisionBooking booking) {
        this.actor = actor;
        this.pages = pages;
        this.sessions = sessions;
        this.booking = booking;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Routes.session(event);
        show();
    }

    private void show() {
        removeAll();
        SessionPage page = pages.page(actor, id);
        Session session = page.session();
        var parts = new Div();
        parts.addClassName("wm-grid");
        add(new SessionHead(page, actor.person()), parts);
        switch (session.state()) {
            case BOOKED -> booked(page, parts);
            case HELD -> parts.add(held(session));
            case CANCELLED -> parts.add(new Paper(Texts.of("supervision.state.cancelled"), new Paragraph(by(session))));
        }
    }

    private void booked(SessionPage page, Div parts) {
        Session session = page.session();
        boolean over = !session.day().isAfter(page.today());
        if (over && page.asSupervisor()) {
            parts.add(outcome(session));
        } else {
            parts.add(new Paper(
                    Texts.of("supervision.outcome"),
                    new Paragraph(Texts.of(
                            over ? "supervision.outcome.wait" : "supervision.outcome.later",
                            session.supervisor().full()))));
        }
        var move = new FormPaper("move-");
        move.put(new H2(Texts.of("supervision.move")));
        var fields = new SessionFields(move, List.of(session.kind()), session.day());
        fields.show(session);
        move.act(Texts.of("supervision.move.keep"), () -> {
            booking.move(
                    actor,
                    id,
                    session.version(),
                    fields.read(session.supervisee().id()));
            show();
            SayIt.done(Texts.of("supervision.moved"));
        });
        move.grave(Texts.of("supervision.cancel"), Texts.of("supervision.cancel.means"), () -> {
            sessions.cancel(actor, id, session.version());
            show();
            SayIt.done(Texts.of("supervision.cancelled"));
        });
        parts.add(move);
    }

    private FormPaper outcome(Session session) {
        var form = new FormPaper("outcome-");
        form.put(new H2(Texts.of("supervision.outcome")));
        var came = new Checkbox(
                Texts.of("supervision.outcome.came", session.supervisee().full()), true);
        form.put(came);
        var minutes = form.field("minutes", new IntegerField(Texts.of("supervision.outcome.minutes")));
        minutes.setValue(session.minutes());
        minutes.setHelperText(Texts.of("supervision.outcome.minutes.help"));
        form.act(Texts.of("supervision.outcome.keep"), () -> {
            sessions.hold(
                    actor, id, session.version(), came.getValue(), Objects.requireNonNullElse(minutes.getValue(), 0));
            show();
            SayIt.done(Texts.of("supervision.outcome.kept"));
        });
        return form;
    }

    private Paper held(Session session) {
        boolean supervisor = actor.is(session.supervisor().id());
        Instant own = supervisor ? session.supervisorSigned() : session.superviseeSigned();
        Instant other = supervisor ? session.superviseeSigned() : session.supervisorSigned();
        var paper = new Paper(
                Texts.of("supervision.outcome"),
                new Facts()
                        .with(
                                Texts.of("supervision.outcome.attended"),
                                Texts.of(
                                        Boolean.TRUE.equals(session.attended())
                                                ? "supervision.state.held"
                                                : "supervision.state.missed"))
                        .with(Texts.of("supervision.minutes"), Integer.toString(session.minutes()))
                        .with(Texts.of("supervision.sign.you"), signed(own))
                        .with(session.other(actor.person()).full(), signed(other)));
        if (own == null) {
            paper.add(new Paragraph(Texts.of("supervision.sign.means")), sign(session));
        }
        return paper;
    }

    private Button sign(Session session) {
        var button = new Button(Texts.of("supervision.sign"), event -> {
            try {
                sessions.sign(actor, id, session.version());
                SayIt.done(Texts.of("supervision.sign.done"));
            } catch (Refused refused) {
                SayIt.refused(refused);
            }
            show();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static String signed(@Nullable Instant when) {
        return when == null ? Texts.of("supervision.sign.not") : Texts.of("supervision.sign.on", Days.of(when));
    }

    private static String by(Session session) {
        return Stream.of(session.supervisor(), session.supervisee())
                .filter(one -> one.id().equals(session.cancelledBy()))
                .findFirst()
                .map(one -> Texts.of("supervision.cancelled.by", one.full()))
                .orElseGet(() -> Texts.of("supervision.cancelled.cover"));
    }
}
