package org.waymark.ui.mine;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.waymark.supervision.AgreementLine;
import org.waymark.supervision.ComplianceState;
import org.waymark.supervision.Promise;
import org.waymark.supervision.Session;
import org.waymark.supervision.SessionState;
import org.waymark.supervision.StandingToDo;
import org.waymark.supervision.SupervisionStanding;
import org.waymark.supervision.SupervisionToDo;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What waits in supervision, as rows of the task list. */
class HomeSupervision {

    /** Adds a row: its name, where it leads, a line that says more, and its status. */
    interface Rows {
        void row(String name, String address, String more, StatusTag status);
    }

    private final Rows rows;

    HomeSupervision(Rows rows) {
        this.rows = rows;
    }

    void add(SupervisionToDo todo) {
        todo.waiting().forEach(session -> waiting(todo, session));
        led(todo);
        todo.agreements().forEach(line -> agreement(todo, line));
        todo.groupAgreements().forEach(this::groupAgreement);
        SupervisionStanding own = todo.own();
        String late = own == null ? "" : late(own);
        if (!late.isEmpty()) {
            rows.row(
                    Texts.of("mine.home.supervision.overdue", late),
                    Places.SUPERVISION,
                    Texts.of("mine.home.supervision.overdue.line"),
                    new StatusTag(ComplianceState.OVERDUE.words(), StatusTag.Tone.BAD));
        }
        Session next = todo.next();
        if (next != null) {
            rows.row(
                    Texts.of(
                            "mine.home.supervision.next",
                            next.other(todo.person()).full()),
                    Places.supervisionSession(next.id()),
                    Days.withWeekday(next.day()) + ", " + next.from(),
                    new StatusTag(Texts.of("supervision.state.booked"), StatusTag.Tone.PLAIN));
        }
        promised(todo);
        if (todo.late() > 0) {
            rows.row(
                    Texts.count("mine.home.supervision.late", todo.late()),
                    Places.SUPERVISION_PEOPLE,
                    Texts.of("mine.home.supervision.late.line"),
                    new StatusTag(ComplianceState.OVERDUE.words(), StatusTag.Tone.BAD));
        }
    }

    private void led(SupervisionToDo todo) {
        todo.untoldGroups()
                .forEach(group -> rows.row(
                        Texts.of("mine.home.supervision.group"),
                        Places.supervisionGroup(group),
                        Texts.of("mine.home.supervision.group.line"),
                        new StatusTag(Texts.of("supervision.state.untold"), StatusTag.Tone.ACT)));
        todo.covering()
                .forEach(absent -> rows.row(
                        Texts.of("mine.home.supervision.cover", absent.full()),
                        Places.SUPERVISION_PEOPLE,
                        Texts.of("mine.home.supervision.cover.line"),
                        new StatusTag(Texts.of("mine.home.supervision.cover.tag"), StatusTag.Tone.PLAIN)));
    }

    private void promised(SupervisionToDo todo) {
        todo.promised().stream()
                .filter(promise -> isDue(promise, todo.today()))
                .limit(3)
                .forEach(promise -> rows.row(
                        Texts.of("mine.home.supervision.promise", promise.words()),
                        Places.supervisionSession(promise.sessionId()),
                        Texts.of("mine.home.supervision.promise.line", Days.of(promise.agreedOn())),
                        new StatusTag(Texts.of("mine.home.supervision.promise.tag"), StatusTag.Tone.WARN)));
    }

    /** The kinds that are overdue and of which nothing is booked. */
    private static String late(SupervisionStanding own) {
        return own.compliance().lines().stream()
                .filter(line ->
                        line.state() == ComplianceState.OVERDUE && !own.booked().containsKey(line.kind()))
                .map(line -> line.kind().words())
                .collect(Collectors.joining(", "));
    }

    private static boolean isDue(Promise promise, LocalDate today) {
        LocalDate due = promise.dueOn();
        return due != null && !due.isAfter(today.plusDays(7));
    }

    private void waiting(SupervisionToDo todo, Session session) {
        boolean untold = session.state() == SessionState.BOOKED;
        rows.row(
                Texts.of(
                        untold ? "mine.home.supervision.untold" : "mine.home.supervision.sign",
                        session.other(todo.person()).full()),
                Places.supervisionOutcome(session.id()),
                Days.withWeekday(session.day()),
                new StatusTag(Texts.of(untold ? "supervision.state.untold" : "supervision.sign"), StatusTag.Tone.ACT));
    }

    private void agreement(SupervisionToDo todo, AgreementLine line) {
        boolean waits = line.waitsFor(todo.person());
        rows.row(
                Texts.of(waits ? "mine.home.supervision.agreement" : "mine.home.supervision.review"),
                line.superviseeId().equals(todo.person())
                        ? Places.supervisionAgreementWith(line.supervisorId())
                        : Places.supervisionAgreement(line.superviseeId()),
                Texts.of("mine.home.supervision.review.line", Days.of(line.reviewOn())),
                new StatusTag(
                        Texts.of("mine.home.supervision.agreement.tag"),
                        waits ? StatusTag.Tone.ACT : StatusTag.Tone.WARN));
    }

    private void groupAgreement(StandingToDo one) {
        rows.row(
                Texts.of(
                        one.waits() ? "mine.home.supervision.groupAgreement" : "mine.home.supervision.groupReview",
                        one.name()),
                Places.supervisionGroupAgreement(one.group()),
                Texts.of("mine.home.supervision.review.line", Days.of(one.reviewOn())),
                new StatusTag(
                        Texts.of("mine.home.supervision.agreement.tag"),
                        one.waits() ? StatusTag.Tone.ACT : StatusTag.Tone.WARN));
    }
}
