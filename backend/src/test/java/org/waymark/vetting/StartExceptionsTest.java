package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.provision.Site;
import org.waymark.provision.SiteKind;
import org.waymark.skillmix.CoverTown;

/** Two people let somebody begin duties in the community earlier, for a time; nobody lets anybody onto police premises. */
@Tag("database")
class StartExceptionsTest {

    private static final LocalDate DAY = CaseTown.DAY;
    private static final String NEED = "Cover of the outreach round while two posts are empty";

    private final CaseTown town = new CaseTown();
    private final StartExceptions exceptions = town.here.house.get(StartExceptions.class);
    private final Actor manager = town.here.manager();
    private final Site base = CaseTown.site(town.here, SiteKind.COMMUNITY_BASE, null);

    @Test
    void aManagerProposesAndARecruiterConfirmsAndTheRecordSaysSoUntilItsLastDay() {
        Start start = waiting();
        assertThrows(Refused.NotNow.class, () -> agree(start, DAY.plusDays(7)), "it asks for a clearance");
        exceptions.propose(manager, start.id(), NEED, DAY.plusDays(90));
        assertThrows(Refused.NotNow.class, () -> agree(start, DAY.plusDays(7)), "one person alone is not enough");
        exceptions.confirm(town.recruiter, start.id(), 0);
        assertThrows(Refused.NotNow.class, () -> agree(start, DAY.plusDays(91)), "after its last day");
        agree(start, DAY.plusDays(7));
        StartFile file = town.pages.evidence(town.recruiter, start.id());
        assertNotNull(file.evidence().exception(), "the banner of the record");
        assertEquals(NEED, file.evidence().exception().needWords());
        assertTrue(file.evidence().isReady());
        town.here.house.clock().set(DAY.plusDays(90));
        assertTrue(town.pages.evidence(town.recruiter, start.id()).evidence().isReady());
        town.here.house.clock().set(DAY.plusDays(91));
        assertTrue(town.pages.evidence(town.recruiter, start.id()).isReadyNoLonger(), "no job had to run for this");
    }

    @Test
    void nobodyDecidesAloneAndNobodyForThemselves() {
        Start start = waiting();
        PersonId both = town.here.person("Bo");
        Actor bo = town.here.holding(both, Role.SERVICE_MANAGER, town.here.id());
        town.here.holding(both, Role.RECRUITER, town.here.id());
        exceptions.propose(bo, start.id(), NEED, DAY.plusDays(30));
        assertEquals(
                "Two people decide. Somebody else has to confirm what you proposed.",
                assertThrows(Refused.NotAllowed.class, () -> exceptions.confirm(bo, start.id(), 0))
                        .sentence());
        assertThrows(Refused.NotAllowed.class, () -> exceptions.propose(town.recruiter, start.id(), NEED, DAY));
        assertThrows(Refused.NotAllowed.class, () -> exceptions.confirm(manager, start.id(), 0));
        PersonId sam = town.here.practitioner("Sam");
        Start own = town.starts.open(town.recruiter, town.wantedStart(sam, "", DAY.plusDays(7), base));
        Actor self = town.here.holding(sam, Role.SERVICE_MANAGER, town.here.id());
        assertThrows(Refused.NotAllowed.class, () -> exceptions.propose(self, own.id(), NEED, DAY));
        exceptions.propose(manager, own.id(), NEED, DAY.plusDays(3));
        Actor recruiterSelf = town.here.holding(sam, Role.RECRUITER, town.here.id());
        assertThrows(Refused.NotAllowed.class, () -> exceptions.confirm(recruiterSelf, own.id(), 0));
    }

    @Test
    void thereIsNoneForPolicePremisesOrCourts() {
        for (Site shut : java.util.List.of(
                town.suite(CaseTown.KENT),
                CaseTown.site(town.here, SiteKind.VOLUNTARY_ATTENDANCE, CaseTown.KENT),
                CaseTown.site(town.here, SiteKind.MAGISTRATES_COURT, null),
                CaseTown.site(town.here, SiteKind.CROWN_COURT, null),
                CaseTown.site(town.here, SiteKind.YOUTH_COURT, null))) {
            Start start = town.start("Rowan", DAY.plusDays(7), base, shut);
            CaseTown.assertNotNow(
                    "There is no exception for police premises or courts. Only duties in the community can begin"
                            + " earlier.",
                    () -> exceptions.propose(manager, start.id(), NEED, DAY.plusDays(7)));
            assertFalse(town.pages.standing(manager, start.id()).mayPropose());
        }
    }

    @Test
    void itHasANeedAndALastDayAndEndsWhenSomebodyEndsIt() {
        Start start = waiting();
        assertFault("need", () -> exceptions.propose(manager, start.id(), " ", DAY));
        assertFault("need", () -> exceptions.propose(manager, start.id(), "x".repeat(301), DAY));
        assertFault("until", () -> exceptions.propose(manager, start.id(), NEED, DAY.plusDays(91)));
        assertFault("until", () -> exceptions.propose(manager, start.id(), NEED, DAY.minusDays(1)));
        assertThrows(Refused.NotNow.class, () -> exceptions.confirm(town.recruiter, start.id(), 0));
        exceptions.propose(manager, start.id(), NEED, DAY.plusDays(20));
        assertThrows(Refused.NotNow.class, () -> exceptions.propose(manager, start.id(), NEED, DAY));
        assertThrows(Refused.ChangedMeanwhile.class, () -> exceptions.confirm(town.recruiter, start.id(), 7));
        exceptions.confirm(town.recruiter, start.id(), 0);
        assertThrows(Refused.NotNow.class, () -> exceptions.confirm(town.recruiter, start.id(), 1));
        Start agreed = agree(start, DAY.plusDays(1));
        exceptions.end(town.recruiter, start.id(), 1);
        StartFile file = town.pages.evidence(town.recruiter, start.id());
        assertTrue(file.isReadyNoLonger());
        assertNull(file.evidence().exception());
        assertEquals(agreed.agreedStart(), file.start().agreedStart());
        assertEquals(
                StartStanding.Word.NOT_READY,
                town.pages.standing(manager, start.id()).word());
    }

    /** A start at a base that asks for a clearance, with everything else done. */
    private Start waiting() {
        CoverTown.askAt(base.id(), "NPPV2A");
        return town.ready(town.start("Rowan", DAY.plusDays(7), base));
    }

    private Start agree(Start start, LocalDate day) {
        return town.starts.agree(town.recruiter, start.id(), town.again(start).version(), day);
    }

    private static void assertFault(String field, org.junit.jupiter.api.function.Executable act) {
        Set<String> fields = new java.util.TreeSet<>();
        assertThrows(Refused.NotValid.class, act).faults().forEach(fault -> fields.add(fault.field()));
        assertTrue(fields.contains(field), fields::toString);
    }
}
