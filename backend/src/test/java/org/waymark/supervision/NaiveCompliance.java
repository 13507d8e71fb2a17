package org.waymark.supervision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compliance counted day by day, as somebody would with a calendar and a pencil. */
final class NaiveCompliance {

    private static final LocalDate CALENDAR_BEGINS = LocalDate.of(2024, 1, 1);
    private static final LocalDate CALENDAR_ENDS = LocalDate.of(2031, 1, 1);

    private final SupervisedRole role;
    private final List<HeldSession> held;
    private final LocalDate today;
    private final Set<LocalDate> paused = new HashSet<>();

    NaiveCompliance(SupervisedRole role, List<HeldSession> held, LocalDate today) {
        this.role = role;
        this.held = held;
        this.today = today;
        markPauses();
    }

    ComplianceLine line(SupervisionNeed need, boolean isFirst) {
        LocalDate last = last(need);
        if (paused.contains(today)) {
            return new ComplianceLine(need.kind(), ComplianceState.PAUSED, last, null, false);
        }
        LocalDate since = last == null || last.isBefore(role.startedOn()) ? role.startedOn() : last;
        LocalDate asked = need.askedSince();
        for (LocalDate day = CALENDAR_BEGINS; asked != null && !day.isAfter(asked); day = day.plusDays(1)) {
            since = day.equals(asked) && since.isBefore(day) ? day : since;
        }
        LocalDate due = since;
        for (int counted = 0; counted < gap(need, since); ) {
            due = due.plusDays(1);
            counted += paused.contains(due) ? 0 : 1;
        }
        boolean afterReturn = false;
        for (LocalDate day = today.minusDays(1); isFirst && day.isAfter(since); day = day.minusDays(1)) {
            if (paused.contains(day)) {
                afterReturn = day.plusDays(14).isBefore(due);
                due = afterReturn ? day.plusDays(14) : due;
                break;
            }
        }
        return new ComplianceLine(need.kind(), state(due), last, due, afterReturn);
    }

    private ComplianceState state(LocalDate due) {
        if (today.isAfter(due)) {
            return ComplianceState.OVERDUE;
        }
        for (LocalDate day = today; !day.isAfter(today.plusDays(14)); day = day.plusDays(1)) {
            if (day.equals(due)) {
                return ComplianceState.DUE_SOON;
            }
        }
        return ComplianceState.ON_TRACK;
    }

    private int gap(SupervisionNeed need, LocalDate since) {
        int gap = need.maxGapDays();
        boolean halved =
                Set.of("MGT", "CLIN", "PEER").contains(need.kind().code().value());
        if (halved && !since.isAfter(role.startedOn().plusWeeks(12).minusDays(1))) {
            gap = gap / 2;
        }
        LocalDate from = role.preceptorshipFrom();
        LocalDate until = role.preceptorshipUntil();
        boolean preceptee = from != null && !from.isAfter(since) && (until == null || !until.isBefore(since));
        return need.kind().code().value().equals("CLIN") && preceptee && gap > 28 ? 28 : gap;
    }

    private @Nullable LocalDate last(SupervisionNeed need) {
        for (LocalDate day = today; !day.isBefore(CALENDAR_BEGINS); day = day.minusDays(1)) {
            for (HeldSession session : held) {
                if (session.heldOn().equals(day)
                        && session.kind().equals(need.kind().code())
                        && session.attended()
                        && session.minutes() >= need.minMinutes()) {
                    return day;
                }
            }
        }
        return null;
    }

    /** Runs of days away that are 28 days long or longer pause; open ones are only as long as they have been so far. */
    private void markPauses() {
        var run = new HashSet<LocalDate>();
        for (LocalDate day = CALENDAR_BEGINS; day.isBefore(CALENDAR_ENDS); day = day.plusDays(1)) {
            if (isAway(day)) {
                run.add(day);
                continue;
            }
            if (run.size() >= 28) {
                paused.addAll(run);
            }
            run.clear();
        }
    }

    private boolean isAway(LocalDate day) {
        for (DaysAway away : role.away()) {
            LocalDate until = away.until();
            if (!day.isBefore(away.from()) && !day.isAfter(until == null ? today : until)) {
                return true;
            }
        }
        return false;
    }
}
