package org.waymark.recruitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.vetting.ClosedAs;

/**
 * When records of candidates go: twelve months after the decision unless an administrator set another time, and never
 * sooner than thirty days after that time was shortened, so that everybody can see it coming.
 */
final class RetentionRules {

    static final int USUAL_MONTHS = 12;
    static final int LEAST = 6;
    static final int MOST = 24;
    static final int NOTICE_DAYS = 30;

    private static final Pattern REFERENCE =
            Pattern.compile("[A-Za-z]{0,6}[-/ ]?\\d[\\dA-Za-z]*(?:[-/.]\\d[\\dA-Za-z]*){0,4}");

    private RetentionRules() {}

    /** The months that hold on a day. */
    static int months(List<RetentionRow> changes, LocalDate day) {
        return changes.stream()
                .filter(change -> !change.fromDay().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(RetentionRow::months)
                .orElse(USUAL_MONTHS);
    }

    /** The change that holds from a later day on, if there is one. */
    static Optional<RetentionRow> later(List<RetentionRow> changes, LocalDate day) {
        return changes.stream()
                .reduce((earlier, later) -> later)
                .filter(change -> change.fromDay().isAfter(day));
    }

    /** From when on other months hold: longer ones at once, shorter ones after the notice. */
    static LocalDate from(int before, int after, LocalDate today) {
        return after < before ? today.plusDays(NOTICE_DAYS) : today;
    }

    /** A day of decision after which nothing can be over on the day; months differ in length, so it is not exact. */
    static LocalDate decidedBy(LocalDate day, int months) {
        return day.minusMonths(months).plusDays(3);
    }

    /** The first day on which a record may be gone. */
    static LocalDate goesOn(LocalDate decided, int months) {
        return decided.plusMonths(months);
    }

    /** The same as the changes make it: months that hold from a later day on let nothing go before that day. */
    static LocalDate goesOn(LocalDate decided, List<RetentionRow> changes, LocalDate today) {
        LocalDate now = goesOn(decided, months(changes, today));
        return later(changes, today)
                .map(change -> {
                    LocalDate then = goesOn(decided, change.months());
                    LocalDate first = then.isBefore(change.fromDay()) ? change.fromDay() : then;
                    return now.isBefore(change.fromDay()) ? now : first;
                })
                .orElse(now);
    }

    static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    /** How a closed start counts: whether somebody was cleared is counted nowhere. */
    static String outcome(ClosedAs how) {
        return switch (how) {
            case CLEARED_AND_STARTED -> CandidateStage.STARTED.name();
            case WITHDRAWN_BY_CANDIDATE -> CandidateOutcome.WITHDREW.name();
            case ROLE_CLOSED -> CandidateOutcome.POST_CLOSED.name();
            default -> CandidateOutcome.NOT_TAKEN_FURTHER.name();
        };
    }
}
