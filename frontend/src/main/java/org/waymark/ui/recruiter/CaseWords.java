package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseCard;
import org.waymark.vetting.Clearing;
import org.waymark.vetting.NextAction;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.VettingCase;

/** Cases in words. */
final class CaseWords {

    private CaseWords() {}

    static String post(CaseCard card) {
        return card.site().isEmpty() ? card.role() : Texts.of("recruiter.case.post", card.role(), card.site());
    }

    static String clearance(VettingCase one, RuleSheet rules) {
        return Texts.of("recruiter.case.clearance", rules.body(one.issuer()), rules.level(one.level()));
    }

    static String waiting(VettingCase one) {
        return Texts.of("recruiter.turn." + one.stage().turn().name());
    }

    /** Whose move it is; the colour only repeats the word. */
    static StatusTag waitingTag(VettingCase one) {
        return new StatusTag(
                waiting(one),
                switch (one.stage().turn()) {
                    case US -> StatusTag.Tone.ACT;
                    case CANDIDATE -> StatusTag.Tone.WARN;
                    case POLICE -> StatusTag.Tone.PLAIN;
                });
    }

    static StatusTag pace(CaseCard card) {
        String days = Texts.count("recruiter.case.days", card.days());
        return switch (card.pace()) {
            case STUCK -> new StatusTag(Texts.of("recruiter.case.stuck", days), StatusTag.Tone.BAD);
            case SLOW -> new StatusTag(Texts.of("recruiter.case.slow", days), StatusTag.Tone.WARN);
            case ON_TRACK -> new StatusTag(Texts.of("recruiter.case.onTrack", days), StatusTag.Tone.PLAIN);
        };
    }

    static StatusTag risk(CaseCard card) {
        LocalDate start = card.one().provisionalStart();
        if (start == null) {
            return new StatusTag(Texts.of("recruiter.risk.NONE"), StatusTag.Tone.PLAIN);
        }
        String words = Texts.of("recruiter.risk." + card.risk().name(), Days.of(start));
        if (card.isRenewal()) {
            words = Texts.of("recruiter.risk.renewal", Days.of(start.minusDays(1)));
        }
        return new StatusTag(
                words,
                switch (card.risk()) {
                    case MISSED -> StatusTag.Tone.BAD;
                    case AT_RISK -> StatusTag.Tone.WARN;
                    case LIKELY -> StatusTag.Tone.GOOD;
                    case NONE -> StatusTag.Tone.PLAIN;
                });
    }

    /** When it is likely to be decided; empty where ten earlier cases do not say so. */
    static String clearing(CaseCard card) {
        Clearing clearing = card.clearing();
        if (clearing == null) {
            return "";
        }
        return clearing.late()
                ? Texts.of("recruiter.clearing.late", clearing.sample())
                : Texts.of(
                        "recruiter.clearing", Days.of(clearing.from()), Days.of(clearing.until()), clearing.sample());
    }

    static String next(VettingCase one) {
        NextAction action = one.nextAction();
        LocalDate due = one.nextOn();
        if (action == null) {
            return Texts.of("recruiter.next.none");
        }
        String words = Texts.of("recruiter.next." + action.name());
        return due == null ? words : Texts.of("recruiter.next.by", words, Days.of(due));
    }

    static Span blockers(CaseCard card) {
        return new Span(card.blockers().stream()
                .map(one -> Texts.of("recruiter.blocker." + one.name()))
                .collect(Collectors.joining(" ")));
    }
}
