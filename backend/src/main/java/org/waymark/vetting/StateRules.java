package org.waymark.vetting;

import static org.waymark.vetting.ClearanceState.APPEAL_DISMISSED;
import static org.waymark.vetting.ClearanceState.APPEAL_LODGED;
import static org.waymark.vetting.ClearanceState.APPEAL_UPHELD;
import static org.waymark.vetting.ClearanceState.DISCONTINUED;
import static org.waymark.vetting.ClearanceState.ENDED;
import static org.waymark.vetting.ClearanceState.ENDED_BY_FORCE;
import static org.waymark.vetting.ClearanceState.GRANTED;
import static org.waymark.vetting.ClearanceState.GRANTED_WITH_CONDITIONS;
import static org.waymark.vetting.ClearanceState.IN_PROGRESS;
import static org.waymark.vetting.ClearanceState.NOT_GRANTED;
import static org.waymark.vetting.ClearanceState.NOT_REQUIRED;
import static org.waymark.vetting.ClearanceState.NOT_STARTED;
import static org.waymark.vetting.ClearanceState.PREPARING;
import static org.waymark.vetting.ClearanceState.RETURNED;
import static org.waymark.vetting.ClearanceState.SUBMITTED;
import static org.waymark.vetting.ClearanceState.SUSPENDED;
import static org.waymark.vetting.ClearanceState.TRANSFERRED;
import static org.waymark.vetting.ClearanceState.WITHDRAWN_BY_APPLICANT;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.Refused;

/** Which state of a clearance can follow which. A new application is always a new record, so nothing begins again. */
public final class StateRules {

    private static final Map<ClearanceState, Set<ClearanceState>> NEXT = next();

    private StateRules() {}

    /** What can follow; nothing where it is over. */
    public static Set<ClearanceState> next(ClearanceState from) {
        return NEXT.getOrDefault(from, Set.of());
    }

    public static boolean mayFollow(ClearanceState from, ClearanceState to) {
        return next(from).contains(to);
    }

    /** @throws Refused.NotNow with why the one cannot follow the other, and what would have to come first */
    static void mustFollow(ClearanceState from, ClearanceState to) {
        if (mayFollow(from, to)) {
            return;
        }
        List<ClearanceState> way = way(from, to);
        throw new Refused.NotNow("“" + words(to) + "” cannot follow “" + words(from) + "”. "
                + (way.isEmpty()
                        ? next(from).isEmpty()
                                ? "It is over; a new application is a new record."
                                : "There is no way there from here."
                        : "First it has to be: "
                                + way.stream().map(StateRules::words).collect(Collectors.joining(", then "))
                                + "."));
    }

    /** The states in between, on the shortest way; nothing where there is none or no state lies between. */
    static List<ClearanceState> way(ClearanceState from, ClearanceState to) {
        var before = new EnumMap<ClearanceState, ClearanceState>(ClearanceState.class);
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            ClearanceState at = open.remove();
            for (ClearanceState following : next(at)) {
                if (following != from && before.putIfAbsent(following, at) == null) {
                    open.add(following);
                }
            }
        }
        var way = new ArrayDeque<ClearanceState>();
        for (ClearanceState at = before.get(to); at != null && at != from; at = before.get(at)) {
            way.addFirst(at);
        }
        return List.copyOf(way);
    }

    /** The state as a sentence names it. */
    static String words(ClearanceState state) {
        return switch (state) {
            case NOT_STARTED -> "not started";
            case NOT_REQUIRED -> "not required";
            case PREPARING -> "form in preparation";
            case SUBMITTED -> "submitted";
            case RETURNED -> "returned as incomplete";
            case IN_PROGRESS -> "with the police";
            case GRANTED -> "granted";
            case GRANTED_WITH_CONDITIONS -> "granted with conditions";
            case NOT_GRANTED -> "not granted";
            case APPEAL_LODGED -> "appeal lodged";
            case APPEAL_UPHELD -> "appeal upheld";
            case APPEAL_DISMISSED -> "appeal dismissed";
            case SUSPENDED -> "suspended";
            case ENDED_BY_FORCE -> "ended by the force";
            case TRANSFERRED -> "transferred";
            case WITHDRAWN_BY_APPLICANT -> "withdrawn by the applicant";
            case DISCONTINUED -> "discontinued by the force";
            case ENDED -> "ended";
        };
    }

    private static Map<ClearanceState, Set<ClearanceState>> next() {
        var next = new EnumMap<ClearanceState, Set<ClearanceState>>(ClearanceState.class);
        next.put(NOT_STARTED, EnumSet.of(PREPARING, NOT_REQUIRED, WITHDRAWN_BY_APPLICANT, ENDED));
        next.put(NOT_REQUIRED, EnumSet.of(NOT_STARTED));
        next.put(PREPARING, EnumSet.of(SUBMITTED, WITHDRAWN_BY_APPLICANT, ENDED));
        next.put(SUBMITTED, EnumSet.of(RETURNED, IN_PROGRESS, DISCONTINUED, WITHDRAWN_BY_APPLICANT, ENDED));
        next.put(RETURNED, EnumSet.of(SUBMITTED, WITHDRAWN_BY_APPLICANT, ENDED));
        next.put(
                IN_PROGRESS,
                EnumSet.of(
                        GRANTED, GRANTED_WITH_CONDITIONS, NOT_GRANTED, RETURNED, DISCONTINUED, WITHDRAWN_BY_APPLICANT));
        next.put(GRANTED, EnumSet.of(SUSPENDED, ENDED_BY_FORCE, TRANSFERRED, ENDED));
        next.put(GRANTED_WITH_CONDITIONS, EnumSet.of(GRANTED, SUSPENDED, ENDED_BY_FORCE, TRANSFERRED, ENDED));
        next.put(NOT_GRANTED, EnumSet.of(APPEAL_LODGED, ENDED));
        next.put(APPEAL_LODGED, EnumSet.of(APPEAL_UPHELD, APPEAL_DISMISSED));
        next.put(APPEAL_UPHELD, EnumSet.of(GRANTED, GRANTED_WITH_CONDITIONS, IN_PROGRESS));
        next.put(APPEAL_DISMISSED, EnumSet.of(ENDED));
        next.put(SUSPENDED, EnumSet.of(GRANTED, GRANTED_WITH_CONDITIONS, ENDED_BY_FORCE, ENDED));
        next.put(ENDED_BY_FORCE, EnumSet.of(APPEAL_LODGED));
        next.put(DISCONTINUED, EnumSet.of(ENDED));
        return next;
    }
}
