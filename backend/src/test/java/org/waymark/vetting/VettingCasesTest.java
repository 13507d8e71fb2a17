package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;

/** How a case goes from the offer to the agreed start. */
@Tag("database")
class VettingCasesTest {

    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final LocalDate DAY = CaseTown.DAY;

    private final CaseTown town = new CaseTown();

    @Test
    void aCaseGoesFromTheOfferToTheStartAndComesBackFromThePoliceOnce() {
        VettingCase one = town.withPolice(town.candidate("Rowan", DAY.plusDays(60)));
        one = town.cases.move(town.recruiter, one.id(), one.version(), Stage.QUERY_FROM_POLICE, ReturnedFor.INCOMPLETE);
        assertEquals(ClearanceState.RETURNED, one.state());
        assertEquals(1, one.returnedTimes());
        one = town.cases.move(town.recruiter, one.id(), one.version(), Stage.WITH_POLICE, null);
        one = town.cases.decide(town.recruiter, one.id(), one.version(), CaseTown.granted(DAY, DAY.plusYears(3)));
        VettingCase waiting = one;
        assertTrue(
                assertThrows(Refused.NotNow.class, () -> town.agreed(waiting))
                        .sentence()
                        .startsWith("The offer has not been answered yet. “Identity” is not noted as done."),
                "the clearance alone starts nobody");
        one = town.agreed(town.ready(one));
        town.here.house.clock().set(DAY.plusDays(59));
        VettingCase agreed = one;
        CaseTown.assertNotNow(
                "The day of the start has not come yet.",
                () -> town.cases.close(town.recruiter, agreed.id(), agreed.version(), ClosedAs.CLEARED_AND_STARTED));
        town.here.house.clock().set(DAY.plusDays(60));
        one = town.cases.close(town.recruiter, one.id(), one.version(), ClosedAs.CLEARED_AND_STARTED);
        assertFalse(one.isOpen());
        assertTrue(town.boards.board(town.recruiter).cards().isEmpty());
        assertEquals(7, town.boards.file(town.recruiter, one.id()).moves().size());
    }

    @Test
    void nobodyStartsADayBeforeTheyAreClearedOrOnAClearanceThatEndsAtOnce() {
        VettingCase early =
                town.decided(town.candidate("Ines", DAY.minusDays(1)), CaseTown.granted(DAY, DAY.plusYears(3)));
        CaseTown.assertNotNow(
                "The clearance begins on 20 November 2026 and the start would be on 19 November 2026, before it. Nobody"
                        + " starts before they are cleared.",
                () -> town.cases.move(town.recruiter, early.id(), early.version(), Stage.START_AGREED, null));
        VettingCase late =
                town.decided(town.candidate("Mira", DAY.plusDays(10)), CaseTown.granted(DAY, DAY.plusDays(39)));
        assertTrue(assertThrows(
                        Refused.NotNow.class,
                        () -> town.cases.move(town.recruiter, late.id(), late.version(), Stage.START_AGREED, null))
                .sentence()
                .contains("less than 30 days after the start"));
        VettingCase soon = town.cases.plan(
                town.recruiter, late.id(), late.version(), new VettingCases.Plan(null, null, DAY.plusDays(9)));
        VettingCase agreed = town.agreed(town.ready(soon));
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> town.cases.plan(
                        town.recruiter,
                        agreed.id(),
                        agreed.version(),
                        new VettingCases.Plan(null, null, DAY.minusDays(1))));
        assertEquals("provisionalStart", refused.faults().getFirst().field());
    }

    @Test
    void whatIsNotPossibleSaysWhyAndWhatWouldMakeItSo() {
        VettingCase one = town.candidate("Dilan", null);
        CaseTown.assertNotNow(
                "A form goes to the police after the ready check. Move it to “Ready check” first.",
                () -> town.cases.move(town.recruiter, one.id(), one.version(), Stage.WITH_POLICE, null));
        CaseFile file = town.boards.file(town.recruiter, one.id());
        for (Stage stage : Stage.values()) {
            assertEquals(stage == Stage.FORM_WITH_CANDIDATE, file.whyNot(stage).isEmpty(), stage.name());
        }
        assertThrows(
                Refused.NotNow.class,
                () -> town.cases.decide(town.recruiter, one.id(), one.version(), new Decision.NotGranted()));
        VettingCase sent = town.withPolice(one);
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> town.cases.move(town.recruiter, sent.id(), sent.version(), Stage.QUERY_FROM_POLICE, null));
        assertEquals("returnedFor", refused.faults().getFirst().field());
        for (Decision wrong : List.of(
                CaseTown.granted(DAY, DAY),
                CaseTown.granted(DAY.plusDays(1), DAY.plusYears(1)),
                CaseTown.granted(DAY, DAY.plusYears(20)))) {
            assertThrows(
                    Refused.NotValid.class, () -> town.cases.decide(town.recruiter, sent.id(), sent.version(), wrong));
        }
    }

    @Test
    void whoMovesACardThatSomebodyElseJustMovedIsToldWhereItStands() {
        VettingCase one = town.candidate("Wren", null);
        town.cases.move(town.recruiter, one.id(), one.version(), Stage.FORM_WITH_CANDIDATE, null);
        var refused = assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> town.cases.move(town.recruiter, one.id(), one.version(), Stage.FORM_WITH_CANDIDATE, null));
        assertTrue(refused.sentence().contains("“Form with candidate”"), refused.sentence());
    }

    @Test
    void onesOwnLastMoveIsTakenBackForTenMinutesAndADecisionNever() {
        VettingCase one = town.candidate("Orla", null);
        town.here.house.clock().set(DAY.plusDays(3));
        VettingCase moved = town.cases.move(town.recruiter, one.id(), one.version(), Stage.FORM_WITH_CANDIDATE, null);
        Actor other = town.here.holding(town.here.person("Jo"), Role.RECRUITER, town.here.id());
        assertThrows(Refused.NotNow.class, () -> town.cases.undo(other, moved.id(), moved.version()));
        VettingCase back = town.cases.undo(town.recruiter, moved.id(), moved.version());
        assertEquals(Stage.OFFER_MADE, back.stage());
        assertEquals(DAY, back.stageSince(), "the days in the stage go on as if nothing had been");
        assertEquals(ClearanceState.NOT_STARTED, back.state());
        assertThrows(Refused.NotNow.class, () -> town.cases.undo(town.recruiter, back.id(), back.version()));
        VettingCase decided = town.decided(back, CaseTown.granted(DAY.plusDays(3), DAY.plusYears(3)));
        CaseTown.assertNotNow(
                "A decision of the police cannot be taken back. Close the case and open another if it was wrong.",
                () -> town.cases.undo(town.recruiter, decided.id(), decided.version()));
    }

    @Test
    void anAppealCanStillBringAClearance() {
        VettingCase one = town.decided(town.candidate("Bea", DAY.plusDays(30)), new Decision.NotGranted());
        one = town.cases.move(town.recruiter, one.id(), one.version(), Stage.WITH_POLICE, null);
        one = town.cases.decide(town.recruiter, one.id(), one.version(), CaseTown.granted(DAY, DAY.plusYears(3)));
        assertEquals(ClearanceState.GRANTED, one.state());
    }

    @Test
    void noSequenceOfActsReachesAnAgreedStartWithoutAClearanceThatHoldsThen() {
        for (int seed = 0; seed < 12; seed++) {
            walk(new Random(seed));
        }
    }

    private void walk(Random chance) {
        town.here.house.clock().set(DAY);
        VettingCase one = town.ready(town.candidate("Walker", null));
        for (int step = 0; step < 14 && one.isOpen(); step++) {
            town.here.house.clock().set(DAY.plusDays(step));
            try {
                one = act(chance, one, DAY.plusDays(step));
            } catch (Refused refused) {
                assertFalse(refused.sentence().isBlank());
            }
            if (one.stage() == Stage.START_AGREED || one.closedAs() == ClosedAs.CLEARED_AND_STARTED) {
                LocalDate start = one.provisionalStart();
                assertTrue(start != null && one.episode().holdsOn(start), one::toString);
            }
        }
    }

    private VettingCase act(Random chance, VettingCase one, LocalDate day) {
        CaseFile file = town.boards.file(town.recruiter, one.id());
        Stage to = STAGES.get(chance.nextInt(STAGES.size()));
        for (Stage stage : Stage.values()) {
            to = file.mayMove(stage) && chance.nextInt(3) > 0 ? stage : to;
        }
        return switch (chance.nextInt(6)) {
            case 0 ->
                town.cases.decide(
                        town.recruiter,
                        one.id(),
                        one.version(),
                        chance.nextInt(3) == 0
                                ? new Decision.NotGranted()
                                : CaseTown.granted(day.minusDays(chance.nextInt(2)), day.plusDays(chance.nextInt(90))));
            case 1 ->
                town.cases.plan(
                        town.recruiter,
                        one.id(),
                        one.version(),
                        new VettingCases.Plan(null, null, day.plusDays(chance.nextInt(40) - 10)));
            case 2 ->
                chance.nextInt(4) == 0
                        ? town.cases.close(town.recruiter, one.id(), one.version(), ClosedAs.CLEARED_AND_STARTED)
                        : one;
            default ->
                town.cases.move(
                        town.recruiter,
                        one.id(),
                        one.version(),
                        to,
                        to == Stage.QUERY_FROM_POLICE ? ReturnedFor.OLD_FORM : null);
        };
    }
}
