package org.waymark.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works out when supervision is due, from the pattern, what was held and the time away. The interval is the one that
 * holds on the day from which it is counted: the last session that counts, the first day in the role, or the day since which
 * it is asked.
 */
public final class ComplianceRules {

    private ComplianceRules() {}

    /** A time away that is long enough to pause the clock; both days count. */
    private record Spell(LocalDate from, LocalDate until) {

        long days() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** All that one person's lines are worked out from. */
    private record Clock(Adjustments days, SupervisedRole role, List<Spell> pauses, LocalDate today) {}

    /**
     * How supervision stands on the day. The session on coming back is of the kind that the pattern names first:
     * management, and peer-work for volunteers.
     */
    public static Compliance of(
            List<SupervisionNeed> pattern,
            Adjustments days,
            SupervisedRole role,
            List<HeldSession> held,
            LocalDate today) {
        List<Spell> pauses = pauses(role.away(), days.longAwayDays(), today);
        var clock = new Clock(days, role, pauses, today);
        var lines = new ArrayList<ComplianceLine>();
        for (SupervisionNeed need : pattern) {
            Optional<LocalDate> last = held.stream()
                    .filter(session ->
                            session.countsFor(need) && !session.heldOn().isAfter(today))
                    .map(HeldSession::heldOn)
                    .max(Comparator.naturalOrder());
            lines.add(line(need, clock, last, lines.isEmpty()));
        }
        return new Compliance(List.copyOf(lines));
    }

    /** Until when a debrief is to be offered after a traumatic incident. */
    public static Instant debriefBy(Instant incident, Adjustments days) {
        return incident.plus(Duration.ofDays(days.debriefDays()));
    }

    /** How many days may pass after the day until the next session of the kind. */
    static int gapDays(SupervisionNeed need, Adjustments days, SupervisedRole role, LocalDate day) {
        boolean isNew = day.isBefore(role.startedOn().plusDays(days.newDays()));
        int gap =
                isNew && need.kind().is(KindTrait.FIRST_WEEKS) ? Math.max(1, need.maxGapDays() / 2) : need.maxGapDays();
        return need.kind().is(KindTrait.PRECEPTORSHIP) && role.isPreceptee(day)
                ? Math.min(gap, days.preceptorshipGapDays())
                : gap;
    }

    private static ComplianceLine line(SupervisionNeed need, Clock clock, Optional<LocalDate> last, boolean isFirst) {
        SupervisedRole role = clock.role();
        LocalDate today = clock.today();
        if (clock.pauses().stream().anyMatch(pause -> pause.covers(today))) {
            return new ComplianceLine(need.kind(), ComplianceState.PAUSED, last.orElse(null), null, false);
        }
        LocalDate since = since(need, role, last);
        LocalDate due = due(since, gapDays(need, clock.days(), role, since), clock.pauses());
        Optional<LocalDate> onReturn = isFirst ? returnBy(since, clock) : Optional.empty();
        boolean afterReturn = onReturn.isPresent() && onReturn.get().isBefore(due);
        LocalDate sooner = afterReturn ? onReturn.get() : due;
        return new ComplianceLine(need.kind(), state(sooner, clock), last.orElse(null), sooner, afterReturn);
    }

    /** The last session that counts, the first day in the role, or the day since which it is asked: whichever is latest. */
    private static LocalDate since(SupervisionNeed need, SupervisedRole role, Optional<LocalDate> last) {
        LocalDate since = last.filter(day -> day.isAfter(role.startedOn())).orElse(role.startedOn());
        LocalDate asked = need.askedSince();
        return asked != null && asked.isAfter(since) ? asked : since;
    }

    private static ComplianceState state(LocalDate due, Clock clock) {
        LocalDate today = clock.today();
        if (due.isBefore(today)) {
            return ComplianceState.OVERDUE;
        }
        return due.isAfter(today.plusDays(clock.days().soonDays()))
                ? ComplianceState.ON_TRACK
                : ComplianceState.DUE_SOON;
    }

    /** So many days after the day, days in a pause not counted. */
    private static LocalDate due(LocalDate since, int gap, List<Spell> pauses) {
        LocalDate due = since.plusDays(gap);
        for (Spell pause : pauses) {
            if (pause.until().isAfter(since) && !pause.from().isAfter(due)) {
                LocalDate from = pause.from().isAfter(since) ? pause.from() : since.plusDays(1);
                due = due.plusDays(new Spell(from, pause.until()).days());
            }
        }
        return due;
    }

    private static Optional<LocalDate> returnBy(LocalDate since, Clock clock) {
        return clock.pauses().stream()
                .map(Spell::until)
                .filter(until -> until.isAfter(since) && until.isBefore(clock.today()))
                .max(Comparator.naturalOrder())
                .map(until -> until.plusDays(clock.days().returnDays()));
    }

    /** Long times away in order; those that touch or overlap are one. One without an end lasts until today, so far. */
    private static List<Spell> pauses(List<DaysAway> away, int longAwayDays, LocalDate today) {
        List<Spell> spells = away.stream()
                .map(one -> new Spell(one.from(), one.until() == null ? today : one.until()))
                .filter(one -> !one.until().isBefore(one.from()))
                .sorted(Comparator.comparing(Spell::from))
                .toList();
        var merged = new ArrayList<Spell>();
        for (Spell spell : spells) {
            if (!merged.isEmpty()
                    && !spell.from().isAfter(merged.getLast().until().plusDays(1))) {
                Spell before = merged.removeLast();
                LocalDate until = before.until().isAfter(spell.until()) ? before.until() : spell.until();
                merged.add(new Spell(before.from(), until));
            } else {
                merged.add(spell);
            }
        }
        return merged.stream().filter(pause -> pause.days() >= longAwayDays).toList();
    }
}
