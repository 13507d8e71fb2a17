package org.waymark.supervision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out when supervision is due, from the pattern, what was held and the time away. The interval is the one that
 * holds on the day from which it is counted: the last session that counts, or the first day in the role.
 */
public final class ComplianceRules {

    /** So many days before it is due, supervision is due soon. */
    static final int SOON_DAYS = 14;

    /** Who was away for so many days or more finds the clock paused. */
    static final int LONG_AWAY_DAYS = 28;

    /** Within so many days of coming back from a long time away a session is held. */
    static final int RETURN_DAYS = 14;

    /** The first twelve weeks in a post or role. */
    static final int NEW_DAYS = 84;

    static final int PRECEPTORSHIP_GAP_DAYS = 28;

    private static final Duration DEBRIEF_WITHIN = Duration.ofDays(3);

    private static final Set<SupervisionKind> HALVED =
            Set.of(SupervisionKind.MGT, SupervisionKind.CLIN, SupervisionKind.PEER);

    private ComplianceRules() {}

    /** A time away that is long enough to pause the clock; both days count. */
    private record Pause(LocalDate from, LocalDate until) {

        long days() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * How supervision stands on the day. The session on coming back is of the kind that the pattern names first:
     * management, and peer-work for volunteers.
     */
    public static Compliance of(
            List<SupervisionNeed> pattern, SupervisedRole role, List<HeldSession> held, LocalDate today) {
        List<Pause> pauses = pauses(role.away(), today);
        var lines = new ArrayList<ComplianceLine>();
        for (SupervisionNeed need : pattern) {
            Optional<LocalDate> last = held.stream()
                    .filter(session ->
                            session.countsFor(need) && !session.heldOn().isAfter(today))
                    .map(HeldSession::heldOn)
                    .max(Comparator.naturalOrder());
            lines.add(line(need, role, last, pauses, lines.isEmpty(), today));
        }
        return new Compliance(List.copyOf(lines));
    }

    /** Until when a debrief is to be offered after a traumatic incident. */
    public static Instant debriefBy(Instant incident) {
        return incident.plus(DEBRIEF_WITHIN);
    }

    /** How many days may pass after the day until the next session of the kind. */
    static int gapDays(SupervisionNeed need, SupervisedRole role, LocalDate day) {
        boolean isNew = day.isBefore(role.startedOn().plusDays(NEW_DAYS));
        int gap = isNew && HALVED.contains(need.kind()) ? Math.max(1, need.maxGapDays() / 2) : need.maxGapDays();
        return need.kind() == SupervisionKind.CLIN && role.isPreceptee(day)
                ? Math.min(gap, PRECEPTORSHIP_GAP_DAYS)
                : gap;
    }

    private static ComplianceLine line(
            SupervisionNeed need,
            SupervisedRole role,
            Optional<LocalDate> last,
            List<Pause> pauses,
            boolean isFirst,
            LocalDate today) {
        if (pauses.stream().anyMatch(pause -> pause.covers(today))) {
            return new ComplianceLine(need.kind(), ComplianceState.PAUSED, last.orElse(null), null, false);
        }
        LocalDate since = last.filter(day -> day.isAfter(role.startedOn())).orElse(role.startedOn());
        LocalDate due = due(since, gapDays(need, role, since), pauses);
        Optional<LocalDate> onReturn = isFirst ? returnBy(since, pauses, today) : Optional.empty();
        boolean afterReturn = onReturn.isPresent() && onReturn.get().isBefore(due);
        LocalDate sooner = afterReturn ? onReturn.get() : due;
        return new ComplianceLine(need.kind(), state(sooner, today), last.orElse(null), sooner, afterReturn);
    }

    private static ComplianceState state(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return ComplianceState.OVERDUE;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? ComplianceState.ON_TRACK : ComplianceState.DUE_SOON;
    }

    /** So many days after the day, days in a pause not counted. */
    private static LocalDate due(LocalDate since, int gap, List<Pause> pauses) {
        LocalDate due = since.plusDays(gap);
        for (Pause pause : pauses) {
            if (pause.until().isAfter(since) && !pause.from().isAfter(due)) {
                LocalDate from = pause.from().isAfter(since) ? pause.from() : since.plusDays(1);
                due = due.plusDays(new Pause(from, pause.until()).days());
            }
        }
        return due;
    }

    private static Optional<LocalDate> returnBy(LocalDate since, List<Pause> pauses, LocalDate today) {
        return pauses.stream()
                .map(Pause::until)
                .filter(until -> until.isAfter(since) && until.isBefore(today))
                .max(Comparator.naturalOrder())
                .map(until -> until.plusDays(RETURN_DAYS));
    }

    /** Long times away in order; those that touch or overlap are one. One without an end lasts until today, so far. */
    private static List<Pause> pauses(List<DaysAway> away, LocalDate today) {
        List<Pause> spells = away.stream()
                .map(one -> new Pause(one.from(), one.until() == null ? today : one.until()))
                .filter(one -> !one.until().isBefore(one.from()))
                .sorted(Comparator.comparing(Pause::from))
                .toList();
        var merged = new ArrayList<Pause>();
        for (Pause spell : spells) {
            if (!merged.isEmpty()
                    && !spell.from().isAfter(merged.getLast().until().plusDays(1))) {
                Pause before = merged.removeLast();
                LocalDate until = before.until().isAfter(spell.until()) ? before.until() : spell.until();
                merged.add(new Pause(before.from(), until));
            } else {
                merged.add(spell);
            }
        }
        return merged.stream().filter(pause -> pause.days() >= LONG_AWAY_DAYS).toList();
    }
}
