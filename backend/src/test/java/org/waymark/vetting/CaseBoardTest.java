package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;

/** What the board shows first, and what it takes to show it. */
@Tag("database")
class CaseBoardTest {

    private static final LocalDate DAY = CaseTown.DAY;

    private final CaseTown town = new CaseTown();

    @Test
    void theMostUrgentComesFirstAndStuckIsWhatTheForcesRuleSays() {
        VettingCase calm = town.candidate("Calm", DAY.plusDays(300));
        VettingCase stuck = town.candidate("Stuck", null);
        town.withPolice(town.candidate("Risky", DAY.plusDays(5)));
        town.here.house.clock().set(DAY.plusDays(2));
        town.cases.move(town.recruiter, calm.id(), calm.version(), Stage.FORM_WITH_CANDIDATE, null);
        town.here.house.clock().set(DAY.plusDays(14));
        List<CaseCard> cards = town.boards.board(town.recruiter).cards();
        assertEquals(
                List.of("Risky", "Calm", "Stuck"),
                cards.stream().map(card -> card.one().givenName()).toList());
        assertEquals(CaseCard.Risk.MISSED, cards.getFirst().risk());
        CaseCard waiting = cards.getLast();
        assertEquals(stuck.id(), waiting.one().id());
        assertEquals(10, waiting.days(), "working days since 20 November");
        assertEquals(CaseCard.Pace.STUCK, waiting.pace());
        assertTrue(waiting.blockers()
                .containsAll(List.of(CaseCard.Blocker.ACTION_OVERDUE, CaseCard.Blocker.NO_PROVISIONAL_START)));
        assertEquals(
                1,
                town.boards.board(town.recruiter).dueToday().stream()
                        .filter(card -> card.one().stage() != Stage.WITH_POLICE)
                        .count());
    }

    @Test
    void whatWasNextGoesWithTheStageItWasPlannedFor() {
        VettingCase one = town.candidate("Rowan", null);
        assertEquals(NextAction.SEND_FORM, one.nextAction());
        VettingCase sent = town.cases.move(town.recruiter, one.id(), one.version(), Stage.FORM_WITH_CANDIDATE, null);
        assertEquals(NextAction.CHASE_CANDIDATE, sent.nextAction());
        assertNull(sent.nextOn(), "nobody has said by when");
        VettingCase back = town.cases.undo(town.recruiter, sent.id(), sent.version());
        assertEquals(NextAction.SEND_FORM, back.nextAction());
        VettingCase refused = town.decided(back, new Decision.NotGranted());
        assertNull(refused.nextAction(), "what follows a refusal is for somebody to say");
    }

    @Test
    void sixtyCardsTakeAsManyStatementsAsThree() {
        for (int i = 0; i < 3; i++) {
            town.candidate("Few", null);
        }
        town.boards.board(town.recruiter);
        int few = StatementCounter.of(() -> town.boards.board(town.recruiter));
        for (int i = 0; i < 57; i++) {
            town.candidate("Many", null);
        }
        assertEquals(few, StatementCounter.of(() -> town.boards.board(town.recruiter)));
        assertEquals(60, town.boards.board(town.recruiter).cards().size());
    }
}
