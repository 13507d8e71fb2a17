package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;

/**
 * All open cases of the services that somebody keeps cases for, the most urgent first.
 *
 * @param rules the names of bodies and levels, and what forces ask
 */
public record CaseBoard(List<CaseCard> cards, RuleSheet rules, LocalDate today) {

    public CaseBoard {
        cards = List.copyOf(cards);
    }

    public List<CaseCard> in(Stage stage) {
        return cards.stream().filter(card -> card.one().stage() == stage).toList();
    }

    /** Why a case cannot be moved there, and what would make it possible; empty where it can. */
    public String whyNot(CaseCard card, Stage to) {
        return CaseRules.whyNot(card.one(), to);
    }

    /** Those whose next action is due by today. */
    public List<CaseCard> dueToday() {
        return cards.stream()
                .filter(card -> {
                    LocalDate due = card.one().nextOn();
                    return due != null && !due.isAfter(today);
                })
                .toList();
    }
}
