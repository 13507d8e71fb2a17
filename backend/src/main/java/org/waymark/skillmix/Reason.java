package org.waymark.skillmix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one rule was answered, in words that can be shown as they are.
 *
 * @param until the last day on which it holds by itself, if there is one
 */
public record Reason(
        Rule rule, Answer answer, String words, @Nullable LocalDate until) {

    /** How a rule can be answered; only one of these keeps somebody away. */
    public enum Answer {
        HOLDS,
        STOPS,
        NOT_ASKED,
        NOT_RECORDED
    }

    static Reason holds(Rule rule, String words, @Nullable LocalDate until) {
        return new Reason(rule, Answer.HOLDS, words, until);
    }

    static Reason stops(Rule rule, String words) {
        return new Reason(rule, Answer.STOPS, words, null);
    }

    static Reason notAsked(Rule rule, String words) {
        return new Reason(rule, Answer.NOT_ASKED, words, null);
    }

    static Reason notRecorded(Rule rule, String words) {
        return new Reason(rule, Answer.NOT_RECORDED, words, null);
    }

    public boolean stops() {
        return answer == Answer.STOPS;
    }
}
