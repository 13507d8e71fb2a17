package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.SiteId;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.Pathway;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;

/** Keeping, sharing, opening and deleting scenarios with real records, and every refusal. */
@Tag("database")
class ScenariosTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final CoverTown town = new CoverTown();
    private final Scenarios scenarios = town.here.house.get(Scenarios.class);
    private final WhatIf whatIf = town.here.house.get(WhatIf.class);
    private final PersonId sam = town.counting("Sam");
    private final PersonId dev = town.counting("Dev");
    private final Actor manager = town.here.manager();
    private final Actor other = town.here.manager();
    private final Actor stranger = new Neighbourhood().manager();

    ScenariosTest() {
        town.need(2, DAY.minusYears(1));
    }

    @Test
    void aScenarioIsWorkedOutAndTheRecordsStayAsTheyAre() {
        Outlook outlook = whatIf.outlook(manager, town.here.id(), null, List.of(leaves(sam)));
        NeedChange change = outlook.comparison().needs().getFirst();
        assertEquals("All work at Kirkham custody suite: 2 to 1, now one person deep and 1 too few", change.words());
        assertEquals(1, change.lost().size());
        assertTrue(outlook.moves().getFirst().words().contains("leaves on 20 November 2026"));
        assertFalse(outlook.moves().getFirst().nameless().contains("Sam"));
        Outlook again = whatIf.outlook(manager, town.here.id(), null, List.of());
        assertTrue(again.comparison().isSame());
        assertEquals(outlook.world().hash(), again.world().hash());
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        List<PlannedMove> moves = List.of(
                leaves(sam),
                off(new Move.Joins(Neighbourhood.PRACTITIONER, Set.of(town.suite, new SiteId(5)), "NPPV3", DAY)),
                on(new Move.WorksAlso(dev, new SiteId(6), "NPPV3", DAY)),
                off(new Move.WorksAlso(sam, town.suite, "", DAY)),
                on(new Move.Trained(dev, new CompetencyCode("RSK-01"), new Level(5), DAY)),
                on(new Move.ClearanceEnds(dev, CoverTown.KENT, DAY)),
                on(new Move.ClearanceEnds(dev, null, DAY)),
                on(new Move.SiteOpens(new SiteId(6), "New suite", SiteKind.CUSTODY_SUITE, CoverTown.KENT, DAY)),
                on(new Move.PathwayOpens(town.suite, Pathway.WOMEN, LocalDate.of(2028, 2, 29))),
                on(new Move.HoursChange(
                        town.suite,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        List.of(new Spell(22 * 60, 30 * 60)),
                        LocalDate.of(2027, 3, 28))),
                on(new Move.HoursChange(town.suite, Set.of(), List.of(), DAY)));
        ScenarioId id = scenarios.keep(manager, town.here.id(), new ScenarioText("All kinds", DAY.plusYears(2), moves));
        ScenarioFile file = scenarios.open(manager, id);
        assertEquals(moves, file.outlook().planned());
        assertEquals("All kinds", file.scenario().name());
        assertEquals(DAY.plusDays(90), file.scenario().expiresOn());
        assertTrue(file.scenario().mine());
        assertFalse(file.isStale());
    }

    @Test
    void aNameThatIsMissingOrTooLongMovesWithoutEndAndDaysFarAwayAreRefused() {
        refused("name", new ScenarioText(" ", DAY, List.of()));
        refused("name", new ScenarioText("x".repeat(101), DAY, List.of()));
        refused("moves", new ScenarioText("Name", DAY, Collections.nCopies(101, leaves(sam))));
        refused("day", new ScenarioText("Name", DAY.plusYears(6), List.of()));
        refused("moves", new ScenarioText("Name", DAY, List.of(on(new Move.Leaves(sam, DAY.plusYears(6))))));
        refused(
                "moves",
                new ScenarioText(
                        "Name", DAY, List.of(on(new Move.SiteOpens(new SiteId(7), " ", SiteKind.CLINIC, null, DAY)))));
        assertThrows(
                Refused.NotValid.class,
                () -> whatIf.outlook(manager, town.here.id(), null, Collections.nCopies(101, leaves(sam))));
    }

    @Test
    void onlyTheMakerOpensItUntilItIsShared() {
        ScenarioId id = kept("Mine");
        assertThrows(Refused.NotFound.class, () -> scenarios.open(other, id));
        assertEquals(0, scenarios.list(other, town.here.id(), 0).total());
        scenarios.share(manager, id, 1, true);
        Scenario seen = scenarios.open(other, id).scenario();
        assertFalse(seen.mine());
        assertTrue(seen.shared());
        assertEquals(1, scenarios.list(other, town.here.id(), 0).total());
        scenarios.share(manager, id, 2, false);
        assertThrows(Refused.NotFound.class, () -> scenarios.open(other, id));
    }

    @Test
    void aSharedScenarioIsChangedSharedLookedAtAgainAndDeletedByItsMakerOnly() {
        ScenarioId id = kept("Shared");
        scenarios.share(manager, id, 1, true);
        var text = new ScenarioText("Other", DAY, List.of());
        assertThrows(Refused.NotAllowed.class, () -> scenarios.change(other, id, 2, text));
        assertThrows(Refused.NotAllowed.class, () -> scenarios.share(other, id, 2, false));
        assertThrows(Refused.NotAllowed.class, () -> scenarios.lookAgain(other, id, 2));
        assertThrows(Refused.NotAllowed.class, () -> scenarios.delete(other, id, 2));
        assertThrows(Refused.NotFound.class, () -> scenarios.restore(other, id));
        assertThrows(Refused.NotFound.class, () -> scenarios.change(stranger, id, 2, text));
        assertThrows(Refused.NotFound.class, () -> scenarios.open(stranger, id));
        assertThrows(Refused.NotFound.class, () -> scenarios.keep(stranger, town.here.id(), text));
        assertThrows(Refused.NotFound.class, () -> scenarios.list(stranger, town.here.id(), 0));
        assertThrows(Refused.NotFound.class, () -> whatIf.outlook(stranger, town.here.id(), null, List.of()));
        assertThrows(Refused.NotFound.class, () -> whatIf.eachLeaves(stranger, town.here.id(), null));
        assertThrows(Refused.NotFound.class, () -> whatIf.clearancesEnding(stranger, town.here.id()));
    }

    @Test
    void aChangeThatComesSecondIsTold() {
        ScenarioId id = kept("Twice");
        assertEquals(2, scenarios.change(manager, id, 1, new ScenarioText("Once", DAY, List.of(leaves(dev)))));
        var text = new ScenarioText("Again", DAY, List.of());
        assertThrows(Refused.ChangedMeanwhile.class, () -> scenarios.change(manager, id, 1, text));
        assertThrows(Refused.ChangedMeanwhile.class, () -> scenarios.share(manager, id, 1, true));
        assertThrows(Refused.ChangedMeanwhile.class, () -> scenarios.lookAgain(manager, id, 1));
        assertThrows(Refused.ChangedMeanwhile.class, () -> scenarios.delete(manager, id, 1));
        ScenarioFile file = scenarios.open(manager, id);
        assertEquals("Once", file.scenario().name());
        assertEquals(List.of(leaves(dev)), file.outlook().planned());
    }

    @Test
    void aDeletedScenarioIsGoneUntilItIsBroughtBack() {
        ScenarioId id = kept("Gone");
        scenarios.delete(manager, id, 1);
        assertThrows(Refused.NotFound.class, () -> scenarios.open(manager, id));
        assertThrows(Refused.NotFound.class, () -> scenarios.delete(manager, id, 2));
        assertEquals(0, scenarios.list(manager, town.here.id(), 0).total());
        scenarios.restore(manager, id);
        scenarios.restore(manager, id);
        assertEquals(List.of(leaves(sam)), scenarios.open(manager, id).outlook().planned());
    }

    @Test
    void whatHasExpiredIsNotThereAndIsClearedAwayByTheNext() {
        ScenarioId id = kept("Old");
        CoverTown.write("UPDATE scenario SET expires_on = ? WHERE id = ?", DAY, id.value());
        assertEquals("Old", scenarios.open(manager, id).scenario().name());
        CoverTown.write("UPDATE scenario SET expires_on = ? WHERE id = ?", DAY.minusDays(1), id.value());
        assertThrows(Refused.NotFound.class, () -> scenarios.open(manager, id));
        assertThrows(Refused.NotFound.class, () -> scenarios.restore(manager, id));
        assertEquals(0, scenarios.list(manager, town.here.id(), 0).total());
        kept("New");
        CoverTown.write("UPDATE scenario SET expires_on = ? WHERE id = ?", DAY.plusDays(1), id.value());
        assertThrows(Refused.NotFound.class, () -> scenarios.open(manager, id));
    }

    @Test
    void aChangedWorldIsSaidInNumbersUntilTheMakerLooksAgain() {
        ScenarioId id = kept("Stale");
        town.counting("Zoë");
        ScenarioFile file = scenarios.open(manager, id);
        assertTrue(file.isStale());
        assertEquals("People: 2 then, 3 now.", file.changed().getFirst());
        assertEquals("Clearances: 2 then, 3 now.", file.changed().getLast());
        scenarios.lookAgain(manager, id, 1);
        assertFalse(scenarios.open(manager, id).isStale());
    }

    @Test
    void thingsThatAreNotThereAreSaidBesideTheMoveAndTheRestHappens() {
        PersonId gone = town.inPost("Gone", Neighbourhood.PRACTITIONER, DAY.minusDays(1), town.suite);
        SiteId elsewhere = new CoverTown().suite;
        Outlook outlook = whatIf.outlook(
                manager,
                town.here.id(),
                null,
                List.of(
                        on(new Move.Leaves(gone, DAY)),
                        on(new Move.PathwayOpens(elsewhere, Pathway.WOMEN, DAY)),
                        on(new Move.Trained(sam, new CompetencyCode("RSK-01"), new Level(1), DAY)),
                        on(new Move.Leaves(dev, DAY.minusDays(3)))));
        List<String> notes = outlook.moves().stream().map(SaidMove::note).toList();
        assertTrue(notes.get(0).startsWith("This person works in no post of the service"), notes.get(0));
        assertEquals("This site is not one of this service.", notes.get(1));
        assertTrue(notes.get(2).endsWith("already, so this changes nothing."), notes.get(2));
        assertTrue(notes.get(3).startsWith("17 November 2026 has passed."), notes.get(3));
        assertEquals(
                "All work at Kirkham custody suite: 2 to 1, now one person deep and 1 too few",
                outlook.comparison().needs().getFirst().words());
    }

    @Test
    void eachPersonLeavesInTurnAndTheClearancesOfTheQuarterAreReady() {
        EachLeaves each = whatIf.eachLeaves(manager, town.here.id(), null);
        assertEquals(2, each.leavers().size());
        assertEquals(0, each.calm());
        town.cleared(town.inPost("Ending", Neighbourhood.PRACTITIONER, null, town.suite), LocalDate.of(2026, 12, 14));
        ScenarioText ready = whatIf.clearancesEnding(manager, town.here.id());
        assertEquals(LocalDate.of(2027, 1, 1), ready.day());
        assertEquals(1, ready.moves().size());
        assertEquals(LocalDate.of(2026, 12, 15), ready.moves().getFirst().move().day());
        assertEquals(LocalDate.of(2026, 4, 1), WhatIf.nextQuarter(LocalDate.of(2026, 3, 31)));
        assertEquals(LocalDate.of(2027, 1, 1), WhatIf.nextQuarter(LocalDate.of(2026, 10, 31)));
        assertEquals(LocalDate.of(2028, 4, 1), WhatIf.nextQuarter(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void theServicesThatCanBePlannedForAreTheManagersOwn() {
        assertEquals(
                List.of(town.here.id()),
                whatIf.services(manager).stream().map(one -> one.id()).toList());
        assertEquals(List.of(), whatIf.services(town.here.staff(sam)));
    }

    private ScenarioId kept(String name) {
        return scenarios.keep(manager, town.here.id(), new ScenarioText(name, DAY, List.of(leaves(sam))));
    }

    private void refused(String field, ScenarioText text) {
        Refused.NotValid wrong =
                assertThrows(Refused.NotValid.class, () -> scenarios.keep(manager, town.here.id(), text));
        assertEquals(field, wrong.faults().getFirst().field());
    }

    private static PlannedMove leaves(PersonId person) {
        return on(new Move.Leaves(person, DAY));
    }

    private static PlannedMove on(Move move) {
        return new PlannedMove(move, true);
    }

    private static PlannedMove off(Move move) {
        return new PlannedMove(move, false);
    }
}
