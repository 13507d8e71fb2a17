package org.waymark.vetting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Which stage of a case can follow which, what that makes of the application, and when a start may be agreed. */
final class CaseRules {

    /** A clearance has to hold for so long after the first shift, or a renewal would be due at once. */
    static final int HOLDS_AFTER_START = 30;

    private static final Map<Stage, Set<Stage>> NEXT = next();

    private CaseRules() {}

    /** Where a case may be moved to. A decision has an act of its own. */
    static Set<Stage> next(VettingCase one) {
        if (one.stage() == Stage.DECISION_IN) {
            return one.state().isHolding()
                    ? EnumSet.of(Stage.START_AGREED)
                    : one.state() == ClearanceState.NOT_GRANTED ? EnumSet.of(Stage.WITH_POLICE) : Set.of();
        }
        return NEXT.getOrDefault(one.stage(), Set.of());
    }

    /** Why a case cannot be moved there, and what would make it possible; empty where it can. */
    static String whyNot(VettingCase one, Stage to) {
        if (!one.isOpen()) {
            return "This case is closed.";
        }
        if (to == one.stage()) {
            return "It stands there already.";
        }
        if (next(one).contains(to)) {
            return to == Stage.START_AGREED ? whyNoStart(one) : "";
        }
        return switch (to) {
            case OFFER_MADE -> "Every case begins there, and none goes back. Close this one and open another.";
            case FORM_WITH_CANDIDATE -> "The form is with the candidate after the offer, or after the ready check.";
            case READY_CHECK ->
                "The form is checked once the candidate has filled it in. Move it to “Form with candidate” first.";
            case WITH_POLICE ->
                one.stage() == Stage.DECISION_IN || one.stage() == Stage.START_AGREED
                        ? "The police have decided already. Only after “not granted” can it go back to them, as an appeal."
                        : "A form goes to the police after the ready check. Move it to “Ready check” first.";
            case QUERY_FROM_POLICE -> "Only a form that is with the police can come back from them.";
            case DECISION_IN -> "Say what the police decided: use “Decision” while it is with the police.";
            case START_AGREED ->
                one.stage() == Stage.DECISION_IN && one.grantedOn() != null
                        ? whyNoStart(one)
                        : "A start can be agreed once the police have granted the clearance. It stands at “"
                                + words(one.stage()) + "” now.";
        };
    }

    /** Why no start can be agreed, with the exact day that stands in the way; empty where one can. */
    static String whyNoStart(VettingCase one) {
        LocalDate start = one.provisionalStart();
        LocalDate from = one.grantedOn();
        LocalDate until = one.expiresOn();
        if (from == null || until == null) {
            return "No clearance has been granted, so no start can be agreed.";
        }
        if (!one.state().isHolding()) {
            return "The clearance does not hold now, so nobody can start on it.";
        }
        if (start == null) {
            return "Give a provisional start first; the clearance begins on " + Today.inWords(from) + ".";
        }
        if (start.isBefore(from)) {
            return "The clearance begins on " + Today.inWords(from) + " and the start would be on "
                    + Today.inWords(start) + ", before it. Nobody starts before they are cleared.";
        }
        if (until.isBefore(start.plusDays(HOLDS_AFTER_START))) {
            return "The clearance ends on " + Today.inWords(until) + ", less than " + HOLDS_AFTER_START
                    + " days after the start on " + Today.inWords(start)
                    + ". Give an earlier start, or renew it first.";
        }
        return "";
    }

    /**
     * The application after a move.
     *
     * @throws Refused.NotNow if the case cannot be moved there, with what would make it possible
     * @throws Refused.NotValid if a form comes back and nothing is said to be missing, or something is said without need
     */
    static Episode moved(VettingCase one, Stage to, LocalDate day, @Nullable ReturnedFor returnedFor) {
        String whyNot = whyNot(one, to);
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
        if ((to == Stage.QUERY_FROM_POLICE) != (returnedFor != null)) {
            throw new Refused.NotValid("returnedFor", "Choose what was missing when the form came back.");
        }
        Episode at = one.episode();
        for (ClearanceState state : way(one.state(), to)) {
            at = at.moved(state, day);
        }
        return at;
    }

    /**
     * The application after the police have decided.
     *
     * @throws Refused.NotNow if it is not with the police
     */
    static Episode decided(VettingCase one, Decision decision, LocalDate day) {
        if (!one.isOpen() || one.stage() != Stage.WITH_POLICE) {
            throw new Refused.NotNow("Only a case that is with the police can be decided. This one stands at “"
                    + words(one.stage()) + "”.");
        }
        Episode at = one.episode();
        if (at.state() == ClearanceState.APPEAL_LODGED) {
            at = at.moved(decision.isGrant() ? ClearanceState.APPEAL_UPHELD : ClearanceState.APPEAL_DISMISSED, day);
            if (!decision.isGrant()) {
                return at;
            }
        }
        return switch (decision) {
            case Decision.Granted(LocalDate from, LocalDate until, boolean conditions) ->
                at.granted(from, until, conditions);
            case Decision.NotGranted() -> at.moved(ClearanceState.NOT_GRANTED, day);
            case Decision.Discontinued() -> at.moved(ClearanceState.DISCONTINUED, day);
        };
    }

    /** What is usually next in a stage; what was planned for the stage before is done or past with the move. */
    static @Nullable NextAction usualNext(Stage stage, ClearanceState state) {
        return switch (stage) {
            case OFFER_MADE -> NextAction.SEND_FORM;
            case FORM_WITH_CANDIDATE, QUERY_FROM_POLICE -> NextAction.CHASE_CANDIDATE;
            case READY_CHECK -> NextAction.CHECK_FORM;
            case WITH_POLICE -> NextAction.CHASE_POLICE;
            case DECISION_IN -> state.isHolding() ? NextAction.AGREE_START : null;
            case START_AGREED -> NextAction.BADGE_AND_INDUCTION;
        };
    }

    /** Whether the force can have ended what it granted: while a candidate has no record, only the case knows of it. */
    static boolean mayHaveFallenAway(VettingCase one) {
        return one.personId() == null
                && one.stage() == Stage.DECISION_IN
                && one.state().isHolding();
    }

    /** Why a case cannot be closed in this way; empty where it can. */
    static String whyNotClose(VettingCase one, ClosedAs how, LocalDate today) {
        LocalDate start = one.provisionalStart();
        return switch (how) {
            case CLEARED_AND_STARTED ->
                one.stage() != Stage.START_AGREED
                        ? "A start has to be agreed first."
                        : start == null || start.isAfter(today)
                                ? "The day of the start has not come yet."
                                : whyNoStart(one);
            case RENEWED ->
                one.personId() != null
                                && one.stage() == Stage.DECISION_IN
                                && one.state().isHolding()
                        ? ""
                        : "That is for people who work here, once the police have granted their new clearance.";
            case NOT_CLEARED ->
                (one.stage() == Stage.DECISION_IN && !one.state().isHolding()) || mayHaveFallenAway(one)
                        ? ""
                        : one.stage() == Stage.START_AGREED
                                ? "A start is agreed. Take that back first."
                                : "The police have not decided so. Write the decision down first.";
            case WITHDRAWN_BY_CANDIDATE, ROLE_CLOSED -> "";
        };
    }

    private static List<ClearanceState> way(ClearanceState from, Stage to) {
        return switch (to) {
            case FORM_WITH_CANDIDATE ->
                from == ClearanceState.NOT_STARTED ? List.of(ClearanceState.PREPARING) : List.of();
            case WITH_POLICE ->
                from == ClearanceState.NOT_GRANTED
                        ? List.of(ClearanceState.APPEAL_LODGED)
                        : List.of(ClearanceState.SUBMITTED, ClearanceState.IN_PROGRESS);
            case QUERY_FROM_POLICE -> List.of(ClearanceState.RETURNED);
            case OFFER_MADE, READY_CHECK, DECISION_IN, START_AGREED -> List.of();
        };
    }

    private static Map<Stage, Set<Stage>> next() {
        var next = new EnumMap<Stage, Set<Stage>>(Stage.class);
        next.put(Stage.OFFER_MADE, EnumSet.of(Stage.FORM_WITH_CANDIDATE));
        next.put(Stage.FORM_WITH_CANDIDATE, EnumSet.of(Stage.READY_CHECK));
        next.put(Stage.READY_CHECK, EnumSet.of(Stage.FORM_WITH_CANDIDATE, Stage.WITH_POLICE));
        next.put(Stage.WITH_POLICE, EnumSet.of(Stage.QUERY_FROM_POLICE));
        next.put(Stage.QUERY_FROM_POLICE, EnumSet.of(Stage.WITH_POLICE));
        next.put(Stage.START_AGREED, EnumSet.of(Stage.DECISION_IN));
        return next;
    }

    static String words(Stage stage) {
        return switch (stage) {
            case OFFER_MADE -> "Offer made";
            case FORM_WITH_CANDIDATE -> "Form with candidate";
            case READY_CHECK -> "Ready check";
            case WITH_POLICE -> "With police";
            case QUERY_FROM_POLICE -> "Query from police";
            case DECISION_IN -> "Decision in";
            case START_AGREED -> "Start agreed";
        };
    }
}
