package org.waymark.vetting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Today;

/** Whether somebody is cleared as a site asks, from the start on for thirty days or with a renewal under way. */
final class GateClearances {

    private static final GateLine.Kind CLEARANCE = GateLine.Kind.CLEARANCE;

    private GateClearances() {}

    /**
     * What one site asks.
     *
     * @param site its name; empty where only a case says what is asked
     * @param force whose clearance has to count there; none where any does
     */
    record Asked(String site, @Nullable ForceCode force, String level) {}

    static GateLine line(GateFacts facts, Asked asked, LocalDate day) {
        String about = about(facts, asked);
        List<GateClearance> counting = facts.held().stream()
                .filter(one -> counts(facts, asked, one, day))
                .toList();
        List<Episode.Span> spans = counting.stream()
                .flatMap(one -> one.spans().stream())
                .sorted(Comparator.comparing(Episode.Span::from))
                .toList();
        if (spans.isEmpty() && counting.stream().noneMatch(GateClearances::isSuspended)) {
            return notGranted(facts, asked, about, day);
        }
        boolean suspended = counting.stream().anyMatch(GateClearances::isSuspended);
        LocalDate until = coveredUntil(spans, day);
        boolean holdsNow = day.isAfter(facts.today()) || spans.stream().anyMatch(span -> span.has(facts.today()));
        if (isSuspendedBy(asked.force(), counting)
                || (suspended && (until == null || !holdsNow || isTooShort(until, day)))) {
            return GateLine.missing(
                    CLEARANCE,
                    about,
                    "The clearance does not hold now, so nobody can start on it.",
                    GateLine.Owner.POLICE);
        }
        if (until == null) {
            return notOnTheDay(spans, about, day, facts.today());
        }
        if (!holdsNow) {
            return over(about, last(spans));
        }
        return isTooShort(until, day)
                ? endsSoon(facts, asked, about, day, until)
                : cleared(about, beginning(spans, day), until);
    }

    private static GateLine cleared(String about, LocalDate from, LocalDate until) {
        return GateLine.met(
                CLEARANCE, about, "Cleared from " + Today.inWords(from) + " until " + Today.inWords(until) + ".");
    }

    private static GateLine over(String about, LocalDate last) {
        return GateLine.missing(
                CLEARANCE,
                about,
                "The clearance ended on " + Today.inWords(last) + ". A new one is needed.",
                GateLine.Owner.US);
    }

    private static GateLine notOnTheDay(List<Episode.Span> spans, String about, LocalDate day, LocalDate today) {
        Optional<LocalDate> from =
                spans.stream().map(Episode.Span::from).filter(day::isBefore).findFirst();
        if (from.isPresent()) {
            return GateLine.otherDay(
                    CLEARANCE,
                    about,
                    "The clearance begins on " + Today.inWords(from.get()) + " and the start would be on "
                            + Today.inWords(day) + ", before it. Nobody starts before they are cleared.");
        }
        LocalDate last = last(spans);
        return last.isBefore(today)
                ? over(about, last)
                : GateLine.otherDay(
                        CLEARANCE,
                        about,
                        "The clearance ends on " + Today.inWords(last) + " and the start would be on "
                                + Today.inWords(day) + ", after it. Give an earlier start, or renew it first.");
    }

    private static GateLine endsSoon(GateFacts facts, Asked asked, String about, LocalDate day, LocalDate until) {
        boolean renewed = facts.cases().stream()
                .anyMatch(one -> one.isOpen()
                        && one.stage() == Stage.WITH_POLICE
                        && (one.state() == ClearanceState.SUBMITTED || one.state() == ClearanceState.IN_PROGRESS)
                        && satisfies(facts, asked, one.issuer(), one.level(), day));
        return renewed
                ? GateLine.met(
                        CLEARANCE,
                        about,
                        "Cleared until " + Today.inWords(until) + ", and the renewal is with the police.")
                : GateLine.otherDay(
                        CLEARANCE,
                        about,
                        "The clearance ends on " + Today.inWords(until) + ", less than " + CaseRules.HOLDS_AFTER_START
                                + " days after the start on " + Today.inWords(day)
                                + ". Give an earlier start, or renew it first.");
    }

    private static GateLine notGranted(GateFacts facts, Asked asked, String about, LocalDate day) {
        Optional<VettingCase> applied = facts.cases().stream()
                .filter(VettingCase::isOpen)
                .filter(one -> satisfies(facts, asked, one.issuer(), one.level(), day))
                .findFirst();
        String first = "No clearance has been granted for " + about + ". ";
        return applied.map(one -> GateLine.missing(
                        CLEARANCE,
                        about,
                        first + "The case stands at “" + CaseRules.words(one.stage()) + "”.",
                        owner(one.stage())))
                .orElseGet(() ->
                        GateLine.missing(CLEARANCE, about, first + "No case is open for one.", GateLine.Owner.US));
    }

    private static GateLine.Owner owner(Stage stage) {
        return switch (stage.turn()) {
            case CANDIDATE -> GateLine.Owner.CANDIDATE;
            case POLICE -> GateLine.Owner.POLICE;
            case US -> GateLine.Owner.US;
        };
    }

    private static boolean counts(GateFacts facts, Asked asked, GateClearance held, LocalDate day) {
        return satisfies(facts, asked, held.issuer(), held.level(), day);
    }

    static boolean satisfies(GateFacts facts, Asked asked, ForceCode issuer, String level, LocalDate day) {
        ForceCode force = asked.force();
        boolean accepted = force == null
                || issuer.equals(force)
                || issuer.equals(Schemes.NATIONAL)
                || facts.rules().book().answer(force, issuer, level, day) == AcceptanceAnswer.ACCEPTED;
        return accepted && facts.rules().schemes().satisfies(level, asked.level());
    }

    private static boolean isSuspended(GateClearance one) {
        return one.state() == ClearanceState.SUSPENDED;
    }

    /** What the asked force suspended outranks whatever else holds. */
    private static boolean isSuspendedBy(@Nullable ForceCode force, List<GateClearance> counting) {
        return counting.stream()
                .anyMatch(one ->
                        isSuspended(one) && (force == null || one.issuer().equals(force)));
    }

    private static boolean isTooShort(LocalDate until, LocalDate day) {
        return until.isBefore(day.plusDays(CaseRules.HOLDS_AFTER_START));
    }

    /** Until when it holds without a break from the day on, whichever of several clearances it is; none if not then. */
    private static @Nullable LocalDate coveredUntil(List<Episode.Span> spans, LocalDate day) {
        LocalDate until = null;
        for (Episode.Span span : spans) {
            boolean reaches = until == null
                    ? span.has(day)
                    : !span.from().isAfter(until.plusDays(1)) && span.until().isAfter(until);
            if (reaches) {
                until = span.until();
            }
        }
        return until;
    }

    private static LocalDate beginning(List<Episode.Span> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> span.has(day))
                .map(Episode.Span::from)
                .findFirst()
                .orElse(day);
    }

    private static LocalDate last(List<Episode.Span> spans) {
        return spans.stream()
                .map(Episode.Span::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String about(GateFacts facts, Asked asked) {
        ForceCode force = asked.force();
        String what = (force == null ? "" : facts.rules().body(force) + ", ")
                + facts.rules().level(asked.level());
        return asked.site().isEmpty() ? what : asked.site() + " (" + what + ")";
    }
}
