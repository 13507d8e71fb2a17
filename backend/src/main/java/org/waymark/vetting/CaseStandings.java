package org.waymark.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a case stands against the force's rule and its own start; worked out whenever somebody looks. */
final class CaseStandings {

    private static final int TWICE = 2;
    private static final int SHORTEST_REST = 5;

    private CaseStandings() {}

    static CaseCard.Pace pace(VettingCase one, int days, Optional<RuleText> rule) {
        RuleText.Threshold usual = rule.flatMap(
                        text -> Optional.ofNullable(text.thresholds().get(one.stage())))
                .orElse(null);
        if (usual == null || days <= usual.slowDays()) {
            return CaseCard.Pace.ON_TRACK;
        }
        return days > usual.stuckDays() ? CaseCard.Pace.STUCK : CaseCard.Pace.SLOW;
    }

    /** A plan, never a promise: the force's usual days are counted on from today. */
    static CaseCard.Risk risk(VettingCase one, int days, Optional<RuleText> rule, LocalDate today, WorkingDays work) {
        LocalDate start = one.provisionalStart();
        if (start == null) {
            return CaseCard.Risk.NONE;
        }
        if (one.state().isHolding()) {
            boolean fits = CaseRules.whyNoStart(one).isEmpty();
            return fits ? CaseCard.Risk.LIKELY : CaseCard.Risk.AT_RISK;
        }
        if (isAgreedInVain(one) || !start.isAfter(today) || one.stage() == Stage.DECISION_IN) {
            return CaseCard.Risk.MISSED;
        }
        int usual = rule.map(RuleText::usualDays).orElse(0);
        int rest = one.stage() == Stage.WITH_POLICE ? Math.max(SHORTEST_REST, usual - days) : usual;
        return start.isBefore(work.after(today, rest)) ? CaseCard.Risk.AT_RISK : CaseCard.Risk.LIKELY;
    }

    static List<CaseCard.Blocker> blockers(VettingCase one, LocalDate today) {
        var blockers = new ArrayList<CaseCard.Blocker>();
        LocalDate due = one.nextOn();
        if (one.nextAction() == null) {
            blockers.add(CaseCard.Blocker.NO_NEXT_ACTION);
        } else if (due != null && due.isBefore(today)) {
            blockers.add(CaseCard.Blocker.ACTION_OVERDUE);
        }
        if (one.returnedTimes() >= TWICE) {
            blockers.add(CaseCard.Blocker.RETURNED_TWICE);
        }
        if (one.provisionalStart() == null) {
            blockers.add(CaseCard.Blocker.NO_PROVISIONAL_START);
        }
        if (endsTooSoon(one.expiresOn(), one.provisionalStart())) {
            blockers.add(CaseCard.Blocker.ENDS_TOO_SOON);
        }
        if (isAgreedInVain(one)) {
            blockers.add(CaseCard.Blocker.HOLDS_NO_MORE);
        }
        return blockers;
    }

    private static boolean isAgreedInVain(VettingCase one) {
        return one.stage() == Stage.START_AGREED && !one.state().isHolding();
    }

    private static boolean endsTooSoon(@Nullable LocalDate until, @Nullable LocalDate start) {
        return until != null && start != null && until.isBefore(start.plusDays(CaseRules.HOLDS_AFTER_START));
    }

    /** All that a manager may learn: what was refused looks like what was withdrawn, also while it is under appeal. */
    static CaseStanding.Word word(VettingCase one, LocalDate today) {
        LocalDate until = one.expiresOn();
        if (one.state().isHolding() && until != null && !until.isBefore(today)) {
            return CaseStanding.Word.CLEARED;
        }
        boolean over = !one.isOpen() || until != null || one.state().isSensitive();
        return over ? CaseStanding.Word.NOT_CLEARED : CaseStanding.Word.IN_VETTING;
    }
}
