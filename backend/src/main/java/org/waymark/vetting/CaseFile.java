package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.PersonId;
import org.waymark.people.PersonName;

/**
 * One case with what happened to it.
 *
 * @param moves in order
 * @param makers who made them, where the reader may know
 * @param mayUndo whether the last move can be taken back by the reader
 */
public record CaseFile(
        CaseCard card,
        List<CaseMove> moves,
        Map<PersonId, PersonName> makers,
        RuleSheet rules,
        boolean mayUndo,
        LocalDate today) {

    public CaseFile {
        moves = List.copyOf(moves);
    }

    /** Why the case cannot be moved there, and what would make it possible; empty where it can. */
    public String whyNot(Stage to) {
        return CaseRules.whyNot(card.one(), to);
    }

    /** Whether moving it there is an act of its own, and not refused for what stands in the way now. */
    public boolean mayMove(Stage to) {
        return CaseRules.next(card.one()).contains(to) && whyNot(to).isEmpty();
    }

    public boolean mayDecide() {
        return card.one().isOpen() && card.one().stage() == Stage.WITH_POLICE;
    }

    /** Why the case cannot be closed in this way; empty where it can. */
    public String whyNotClose(ClosedAs how) {
        return CaseRules.whyNotClose(card.one(), how, today);
    }

    public String maker(CaseMove move) {
        PersonName name = makers.get(move.madeBy());
        return name == null ? "" : name.full();
    }
}
