package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.Site;

/** Whom a case is about, who keeps it and who sees what of it. */
@Tag("database")
class VettingCasePeopleTest {

    private static final LocalDate DAY = CaseTown.DAY;
    private static final ForceCode KENT = CaseTown.KENT;
    /** A force that no other test lets accept anything. */
    private static final ForceCode SUFFOLK = new ForceCode("SUFFOLK");

    private final CaseTown town = new CaseTown();

    @Test
    void aRefusedCandidateAndOneWhoChangedTheirMindLookTheSameToAManager() {
        VettingCase refused = town.decided(town.candidate("Farah", DAY.plusDays(30)), new Decision.NotGranted());
        VettingCase appealed = town.decided(town.candidate("Theo", DAY.plusDays(30)), new Decision.NotGranted());
        town.cases.move(town.recruiter, appealed.id(), appealed.version(), Stage.WITH_POLICE, null);
        town.decided(town.candidate("Callum", DAY.plusDays(30)), new Decision.Discontinued());
        VettingCase withdrawn = town.candidate("Joss", DAY.plusDays(30));
        town.cases.close(town.recruiter, withdrawn.id(), withdrawn.version(), ClosedAs.WITHDRAWN_BY_CANDIDATE);
        Actor manager = town.here.manager();
        List<CaseStanding> seen = town.boards.standings(manager);
        assertEquals(4, seen.size());
        assertEquals(
                1,
                seen.stream()
                        .map(one -> new CaseStanding(
                                null, "", one.role(), one.site(), one.service(), one.word(), one.start()))
                        .distinct()
                        .count(),
                "but for the name they are one and the same");
        assertEquals(
                ClearanceState.NOT_GRANTED,
                town.boards.file(town.recruiter, refused.id()).card().one().state());
        assertThrows(Refused.NotAllowed.class, () -> town.boards.board(manager));
        assertThrows(Refused.NotAllowed.class, () -> town.boards.file(manager, refused.id()));
    }

    @Test
    void whoWorksHereGetsTheClearanceIntoTheirRecordWithTheDecision() {
        PersonId sam = town.here.practitioner("Sam");
        VettingCase opened = town.cases.open(town.recruiter, town.wanted(sam, "", "", null, null));
        VettingCase one = town.decided(opened, CaseTown.granted(DAY, DAY.plusYears(3)));
        assertNotNull(one.clearanceId());
        Clearance kept = town.here
                .house
                .get(Clearances.class)
                .about(town.recruiter, sam)
                .orElseThrow()
                .history()
                .getFirst();
        assertEquals(one.clearanceId(), kept.id());
        assertEquals(DAY.plusYears(3), kept.expiresOn());
    }

    @Test
    void aCaseNamesACandidateOnceAndAForceThatTheSiteTakes() {
        VettingCase one = town.candidate("Rowan", null);
        assertFault("family", town.wanted(null, " ROWAN ", one.familyName(), null, null));
        assertFault("given", town.wanted(null, " ", "Tillett", null, null));
        assertFault("family", town.wanted(null, "Rowan", "x".repeat(61), null, null));
        assertFault("provisionalStart", town.wanted(null, "Rowan", Neighbourhood.unique(), null, DAY.plusYears(3)));
        Site suite = town.suite(SUFFOLK);
        assertFault("issuer", town.wanted(null, "Rowan", Neighbourhood.unique(), suite, null));
        town.here
                .house
                .get(VettingRules.class)
                .answer(
                        town.here.console,
                        new NewAcceptance(SUFFOLK, KENT, "NPPV2F", DAY, AcceptanceAnswer.ACCEPTED, DAY),
                        town.here
                                .house
                                .get(VettingRules.class)
                                .sheet(town.here.console)
                                .book()
                                .answers(SUFFOLK, KENT, "NPPV2F"));
        town.cases.open(town.recruiter, town.wanted(null, "Rowan", Neighbourhood.unique(), suite, null));
        assertFault(
                "site",
                town.wanted(null, "Rowan", Neighbourhood.unique(), CaseTown.suite(new Neighbourhood(), KENT), null));
    }

    @Test
    void nobodyKeepsTheirOwnCaseOrThatOfAnotherService() {
        PersonId sam = town.here.practitioner("Sam");
        Actor self = town.here.holding(sam, Role.RECRUITER, town.here.id());
        assertThrows(Refused.NotAllowed.class, () -> town.cases.open(self, town.wanted(sam, "", "", null, null)));
        VettingCase own = town.cases.open(town.recruiter, town.wanted(sam, "", "", null, null));
        assertThrows(
                Refused.NotAllowed.class,
                () -> town.cases.move(self, own.id(), own.version(), Stage.FORM_WITH_CANDIDATE, null));
        assertThrows(Refused.NotFound.class, () -> town.boards.file(self, own.id()));
        assertTrue(town.boards.board(self).cards().isEmpty()
                && town.boards.standings(self).isEmpty());
        var other = new Neighbourhood();
        Actor stranger = other.holding(other.person("Ren"), Role.RECRUITER, other.id());
        assertThrows(
                Refused.NotFound.class,
                () -> town.cases.move(stranger, own.id(), own.version(), Stage.FORM_WITH_CANDIDATE, null));
        assertThrows(Refused.NotFound.class, () -> town.cases.open(stranger, town.wanted(null, "A", "B", null, null)));
    }

    private void assertFault(String field, NewCase wanted) {
        var refused = assertThrows(Refused.NotValid.class, () -> town.cases.open(town.recruiter, wanted));
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.field().equals(field)), refused::sentence);
    }
}
