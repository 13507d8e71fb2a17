package org.waymark.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.supervision.AgreementLine;
import org.waymark.supervision.GroupSession;
import org.waymark.supervision.MySupervision;
import org.waymark.supervision.OwnAgreement;
import org.waymark.supervision.SessionState;
import org.waymark.supervision.SupervisionCalendars;
import org.waymark.supervision.SupervisionGroups;
import org.waymark.supervision.SupervisionPages;
import org.waymark.supervision.SupervisionStanding;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** One's own supervision: how it stands, what comes next, what was promised, and every session. */
@Route(value = Places.SUPERVISION, layout = MainLayout.class)
@PageTitle("My supervision · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class MySupervisionView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionPages pages;
    private final transient SupervisionCalendars calendars;
    private final transient SupervisionGroups groups;

    MySupervisionView(Actor actor, SupervisionPages pages, SupervisionCalendars calendars, SupervisionGroups groups) {
        this.actor = actor;
        this.pages = pages;
        this.calendars = calendars;
        this.groups = groups;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        MySupervision mine = pages.mine(actor);
        add(new PageHead(
                Texts.of("supervision.mine"),
                supervisedBy(mine.supervisors()),
                new Link(Places.SUPERVISION_BOOK, Texts.of("supervision.book")),
                calendar(),
                new Link(Places.SUPERVISION_RECORD, Texts.of("supervision.record"))));
        var parts = new Div();
        parts.addClassName("wm-grid");
        add(parts);
        parts.add(next(mine));
        mine.standing().ifPresent(standing -> parts.add(standing(standing)));
        if (!mine.open().isEmpty()) {
            parts.add(promised(mine));
        }
        parts.add(agreement(mine), groups(mine.today()), sessions(mine));
    }

    private Anchor calendar() {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = calendars.mine(actor).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "my-supervision.ics", "text/calendar", bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.of("supervision.calendar"));
        return link;
    }

    private Component next(MySupervision mine) {
        return mine.next()
                .<Component>map(session -> new Paper(
                        Texts.of("supervision.next"),
                        new Paragraph(Texts.of(
                                "supervision.next.line",
                                session.kind().words(),
                                session.supervisor().full())),
                        new Paragraph(Words.when(session)),
                        new Paragraph(Words.where(session)),
                        new Link(Places.supervisionSession(session.id()), Texts.of("supervision.open"))))
                .orElseGet(() -> new EmptyState(
                        Texts.of("supervision.next.none"),
                        Texts.of("supervision.next.none.why"),
                        new Link(Places.SUPERVISION_BOOK, Texts.of("supervision.book"))));
    }

    private static Paper standing(SupervisionStanding standing) {
        var paper = new Paper(Texts.of("supervision.standing"));
        if (standing.compliance().lines().isEmpty()) {
            paper.add(new Paragraph(Texts.of("supervision.standing.none")));
        } else {
            paper.add(new StandingTable(standing));
        }
        paper.add(new Link(Places.SUPERVISION_RULES, Texts.of("supervision.rules.why")));
        return paper;
    }

    private Paper promised(MySupervision mine) {
        var list = new UnorderedList();
        mine.open()
                .forEach(promise -> list.add(new ListItem(Texts.of(
                        promise.ownerId().equals(actor.person())
                                ? "supervision.promise.mine"
                                : "supervision.promise.theirs",
                        promise.words(),
                        Words.weeks(promise.weeksOn(mine.today()))))));
        return new Paper(Texts.of("supervision.promised"), list);
    }

    private static String supervisedBy(List<OwnAgreement> supervisors) {
        String names = supervisors.stream().map(one -> one.supervisor().full()).collect(Collectors.joining(", "));
        return supervisors.isEmpty()
                ? Texts.of("supervision.mine.nobody")
                : Texts.of(supervisors.size() == 1 ? "supervision.mine.line" : "supervision.mine.several", names);
    }

    private Paper agreement(MySupervision mine) {
        var paper = new Paper(Texts.of("supervision.agreement"));
        if (mine.supervisors().isEmpty()) {
            paper.add(new Paragraph(Texts.of("supervision.agreement.none")));
        } else if (mine.supervisors().size() == 1) {
            paper.add(
                    new Paragraph(words(mine.supervisors().getFirst().line())),
                    new Link(Places.SUPERVISION_AGREEMENT, Texts.of("supervision.agreement.open")));
        } else {
            paper.add(new OwnAgreements(mine.supervisors(), actor.person(), null));
        }
        mine.groupAgreements()
                .forEach(one -> paper.add(new Paragraph(new Link(
                        Places.supervisionGroupAgreement(one.group()),
                        one.waits()
                                ? Texts.of("mine.home.supervision.groupAgreement", one.name())
                                : Texts.of("supervision.lasting.review", one.name(), Days.of(one.reviewOn()))))));
        return paper;
    }

    private String words(Optional<AgreementLine> agreement) {
        return agreement
                .map(line -> line.isAgreed()
                        ? Texts.of("supervision.agreement.agreed", Days.of(line.reviewOn()))
                        : Texts.of(
                                line.waitsFor(actor.person())
                                        ? "supervision.agreement.waitsForYou"
                                        : "supervision.agreement.waits"))
                .orElse(Texts.of("supervision.agreement.none"));
    }

    private Paper groups(LocalDate today) {
        List<GroupSession> coming = groups.mine(actor).stream()
                .filter(one -> one.state() == SessionState.BOOKED && !one.day().isBefore(today))
                .toList();
        var paper = new Paper(Texts.of("supervision.groups"));
        if (coming.isEmpty()) {
            paper.add(new Paragraph(Texts.of("supervision.groups.none")));
        } else {
            var list = new UnorderedList();
            coming.reversed()
                    .forEach(one -> list.add(new ListItem(new Link(
                            Places.supervisionGroup(one.id()),
                            Texts.of(
                                    "supervision.groups.item",
                                    Days.of(one.day()),
                                    Words.time(one.from()),
                                    one.theme())))));
            paper.add(list);
        }
        paper.add(new Link(Places.SUPERVISION_GROUPS, Texts.of("supervision.groups.all")));
        return paper;
    }

    private Component sessions(MySupervision mine) {
        return mine.sessions().isEmpty()
                ? new EmptyState(Texts.of("supervision.sessions.none"), Texts.of("supervision.sessions.none.why"))
                : new Paper(new SessionTable(
                        Texts.of("supervision.sessions"), mine.sessions(), actor.person(), mine.today()));
    }
}
