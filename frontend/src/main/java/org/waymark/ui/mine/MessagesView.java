package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.waymark.access.Permission;
import org.waymark.home.Desk;
import org.waymark.kernel.Actor;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.outbox.Message;
import org.waymark.outbox.Outbox;
import org.waymark.outbox.OutboxState;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** One's own messages, and for administrators whether mail goes out. */
@Route(value = Places.MESSAGES, layout = MainLayout.class)
@PageTitle("Messages · Waymark")
@PermitAll
@Prototype
class MessagesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final transient Actor actor;
    private final transient Outbox outbox;
    private final transient Desk desk;

    MessagesView(Actor actor, Outbox outbox, Desk desk) {
        this.actor = actor;
        this.outbox = outbox;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<Message> mine = outbox.mine(actor);
        add(new PageHead(Texts.of("mine.messages"), Texts.of("mine.messages.line")));
        var papers = new Div(mine.isEmpty() ? empty() : new Paper(table(mine)));
        papers.addClassName("wm-grid");
        if (desk.header(actor).may(Permission.SEND_MESSAGES)) {
            papers.add(post(outbox.state(actor)));
        }
        add(papers);
    }

    private static Component empty() {
        return new EmptyState(Texts.of("mine.messages.empty"), Texts.of("mine.messages.empty.why"));
    }

    private Component table(List<Message> mine) {
        var table = new PlainTable(
                Texts.of("mine.messages.caption"),
                List.of(
                        Texts.of("mine.messages.what"),
                        Texts.of("mine.messages.when"),
                        Texts.of("mine.messages.away")));
        for (Message one : mine) {
            String words = words(one);
            var away = new Button(Texts.of("mine.messages.putAway"), event -> putAway(one));
            away.setAriaLabel(Texts.of("mine.messages.putAway.label", words));
            table.row(new Link(address(one), words), new Span(Days.of(one.writtenAt())), away);
        }
        return table;
    }

    /** News of supervision tells when in the sentence itself, whatever else has a day tells it after. */
    private static String words(Message one) {
        LocalDate on = one.aboutOn();
        Integer minute = one.aboutMinute();
        String kind = "mine.message." + one.kind().name();
        if (on == null) {
            return Texts.count(kind, one.amount());
        }
        return minute == null
                ? Texts.of("mine.message.day", Texts.count(kind, one.amount()), Days.of(on))
                : Texts.count(kind, one.amount(), Days.withWeekday(on), TIME.format(LocalTime.MIN.plusMinutes(minute)));
    }

    private void putAway(Message one) {
        outbox.done(actor, one.id());
        SayIt.done(Texts.of("mine.messages.isAway"));
        show();
    }

    private static String address(Message one) {
        SupervisionSessionId session = one.sessionId();
        if (session != null) {
            return Places.supervisionSession(session);
        }
        SupervisionGroupId group = one.groupId();
        if (group != null) {
            return Places.supervisionGroup(group);
        }
        return switch (one.kind()) {
            case OWN_CLEARANCE, OWN_CASE -> Places.MY_CLEARANCE;
            case SUPERVISION_DUE,
                    PROMISE_LATE,
                    SESSION_BOOKED,
                    SESSIONS_BOOKED,
                    SESSION_CHANGED,
                    SESSION_CANCELLED,
                    SESSIONS_CANCELLED -> Places.SUPERVISION;
            case CERTIFICATE_ENDING -> Places.EVIDENCE;
            case SUPERVISION_LATE -> Places.SUPERVISION_PEOPLE;
            case COURSES_OVERDUE, COURSES_DUE_SOON -> Places.LEARNING;
            case REGISTRATION_DUE -> Places.REGISTRATION;
            case TERM_ENDING -> Places.DEVELOPMENT;
            case OWN_CIRCUMSTANCES -> Places.CHANGES;
            case RENEWALS, RENEWALS_ASKED -> Places.RENEWALS;
        };
    }

    private static Paper post(OutboxState state) {
        return new Paper(
                Texts.of("mine.outbox"),
                new Paragraph(Texts.of(state.mayMail() ? "mine.outbox.open" : "mine.outbox.closed")),
                new Paragraph(
                        Texts.of("mine.outbox.counts", state.waiting(), state.withoutAddress(), state.givenUp())));
    }
}
