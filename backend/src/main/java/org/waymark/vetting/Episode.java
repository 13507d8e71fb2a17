package org.waymark.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/**
 * One application and the clearance that may come of it, as far as rules go. Only a grant gives it days, and whether it
 * holds on a day is worked out from those days whenever somebody asks.
 *
 * @param granted its first day, {@code expires} its last, both once it was granted
 * @param ended its last day, where it ended before
 * @param turns the days on which it stopped or began to hold, in order
 * @param last the day of the last step
 */
public record Episode(
        ClearanceState state,
        @Nullable LocalDate granted,
        @Nullable LocalDate expires,
        @Nullable LocalDate ended,
        List<Turn> turns,
        @Nullable LocalDate last) {

    static final Episode NEW = new Episode(ClearanceState.NOT_STARTED, null, null, null, List.of(), null);

    public Episode {
        turns = List.copyOf(turns);
    }

    /** From this day on it holds, or does not. */
    public record Turn(LocalDate day, boolean holds) {}

    /** Days on which it holds without a break; both count. */
    public record Span(LocalDate from, LocalDate until) {

        public boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * The same after a step that gives no days.
     *
     * @param day the first day of the new state
     * @throws Refused.NotNow if the state cannot follow, with what has to come first
     * @throws Refused.NotValid if the day lies before what is written down already
     */
    Episode moved(ClearanceState to, LocalDate day) {
        StateRules.mustFollow(state, to);
        LocalDate first = granted;
        if (to.isHolding() && first == null) {
            throw new Refused.NotNow("It was never granted. Give its first and last day.");
        }
        notBefore(day);
        LocalDate over = to.isHolding() ? null : ended;
        if (to.isEnd() && first != null) {
            mustLieWithin(day, first);
            over = day.minusDays(1);
        }
        return new Episode(to, granted, expires, over, turned(to, day), day);
    }

    /**
     * The same once the force has granted it, with its first and last day.
     *
     * @throws Refused.NotNow if it cannot be granted as it stands
     * @throws Refused.NotValid if the days are not in order
     */
    Episode granted(LocalDate from, LocalDate until, boolean withConditions) {
        ClearanceState to = withConditions ? ClearanceState.GRANTED_WITH_CONDITIONS : ClearanceState.GRANTED;
        StateRules.mustFollow(state, to);
        if (granted != null) {
            throw new Refused.NotNow("It has its days already.");
        }
        LocalDate before = last;
        if (before != null && from.isBefore(before)) {
            throw new Refused.NotValid(
                    "grantedOn",
                    "It cannot begin before " + Today.inWords(before) + ", the last day that is written down.");
        }
        if (!until.isAfter(from)) {
            throw new Refused.NotValid("expiresOn", "A clearance ends after the day it begins.");
        }
        return new Episode(to, from, until, null, turned(to, from), from);
    }

    /** The days on which it holds. */
    List<Span> spans() {
        LocalDate from = granted;
        LocalDate until = ended == null ? expires : ended;
        return from == null || until == null ? List.of() : spans(from, until, turns);
    }

    boolean holdsOn(LocalDate day) {
        return spans().stream().anyMatch(span -> span.has(day));
    }

    /** The days between the first and the last on which the turns let it hold. */
    static List<Span> spans(LocalDate from, LocalDate until, List<Turn> turns) {
        var spans = new ArrayList<Span>();
        LocalDate open = from;
        for (Turn turn : turns) {
            if (!turn.holds() && open != null) {
                add(spans, open, earlier(turn.day().minusDays(1), until));
                open = null;
            } else if (turn.holds() && open == null) {
                open = turn.day().isBefore(from) ? from : turn.day();
            }
        }
        if (open != null) {
            add(spans, open, until);
        }
        return List.copyOf(spans);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void add(List<Span> spans, LocalDate from, LocalDate until) {
        if (!until.isBefore(from)) {
            spans.add(new Span(from, until));
        }
    }

    private List<Turn> turned(ClearanceState to, LocalDate day) {
        if (to.isHolding() == state.isHolding()) {
            return turns;
        }
        var more = new ArrayList<>(turns);
        more.add(new Turn(day, to.isHolding()));
        return more;
    }

    private void notBefore(LocalDate day) {
        LocalDate before = last;
        if (before != null && day.isBefore(before)) {
            throw new Refused.NotValid(
                    "day",
                    "The last thing written down is from " + Today.inWords(before) + ". Give that day or a later one.");
        }
    }

    private void mustLieWithin(LocalDate day, LocalDate first) {
        LocalDate expiry = expires;
        if (!day.isAfter(first)) {
            throw new Refused.NotValid(
                    "day", "It began on " + Today.inWords(first) + ", so it can end on a later day only.");
        }
        if (expiry != null && day.isAfter(expiry)) {
            throw new Refused.NotValid(
                    "day", "It expires on " + Today.inWords(expiry) + " by itself. Give that day or an earlier one.");
        }
    }
}
