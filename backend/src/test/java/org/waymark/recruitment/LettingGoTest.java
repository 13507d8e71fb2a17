package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.Written;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.vetting.ClosedAs;
import org.waymark.vetting.NewStart;
import org.waymark.vetting.Start;
import org.waymark.vetting.Starts;

/** That records of candidates go on their day, unless an inquiry keeps them, and leave numbers only. */
@Tag("database")
class LettingGoTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final Actor JOB = Actor.job("letting go");

    private final Neighbourhood here = new Neighbourhood();
    private final LettingGo letting = here.house.get(LettingGo.class);
    private final Retention retention = here.house.get(Retention.class);
    private final Candidates candidates = here.house.get(Candidates.class);
    private final CandidateLists lists = here.house.get(CandidateLists.class);
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final Actor admin = here.holding(here.person("Morgan"), Role.ADMIN, null);
    private final VacancyId vacancy = Applied.vacancy(here, here.manager(), List.of());
    private final String family = "Leaver" + Neighbourhood.unique();

    @AfterEach
    void keepForTwelveMonthsAgain() {
        here.house.clock().set(DAY);
        retention.keepFor(here.console, RetentionRules.USUAL_MONTHS);
    }

    @Test
    void aRecordGoesTwelveMonthsAfterTheDecisionAndLeavesANumber() {
        CandidateId id = decided("Ada");
        CandidateId open = candidates.enter(recruiter, Applied.named(vacancy, "Bo", family, "", ""));
        assertEquals(List.of(), retention.leaving(recruiter).records(), "a year is a long time");
        here.house.clock().set(DAY.plusMonths(12).minusDays(30));
        Leaving soon = retention.leaving(recruiter).records().getFirst();
        assertEquals("Ada " + family, soon.name());
        assertEquals(DAY.plusMonths(12), soon.goesOn());
        here.house.clock().set(DAY.plusMonths(12).minusDays(1));
        letGo();
        assertEquals("Ada " + family, lists.one(recruiter, id).line().name());
        here.house.clock().set(DAY.plusMonths(12));
        letGo();
        assertThrows(Refused.NotFound.class, () -> lists.one(recruiter, id));
        assertTrue(lists.one(recruiter, open).line().isOpen(), "what is not decided stays");
        assertEquals(List.of("candidate.family_name"), Written.places(family), "only Bo's record bears the name");
        assertEquals(
                List.of(new Keeping.Tally(
                        here.service.name(), "Liaison and diversion practitioner", 2026, "NOT_SHORTLISTED", 1)),
                retention.keeping(recruiter).tallies());
    }

    @Test
    void aSecondRecordOfTheSameKindRaisesTheNumber() {
        decided("Ada");
        here.house.clock().set(DAY.plusMonths(12));
        letGo();
        here.house.clock().set(DAY);
        decided("Bo");
        decided("Cy");
        here.house.clock().set(DAY.plusMonths(12));
        letGo();
        assertEquals(3, retention.keeping(recruiter).tallies().getFirst().amount());
    }

    @Test
    void aHoldKeepsARecordUntilSomebodyElseReleasesIt() {
        var id = new LeavingId(decided("Ada").value());
        var refused =
                assertThrows(Refused.NotValid.class, () -> retention.hold(recruiter, id, "her brother's conviction"));
        assertEquals("reference", refused.faults().getFirst().field());
        assertThrows(Refused.NotValid.class, () -> retention.hold(recruiter, id, "Jane Smith 2"));
        retention.hold(recruiter, id, " IG-2026-014 ");
        assertThrows(Refused.NotNow.class, () -> retention.hold(recruiter, id, "IG-2026-015"));
        here.house.clock().set(DAY.plusMonths(13));
        letGo();
        Leaving kept = retention.leaving(recruiter).records().getFirst();
        assertEquals("IG-2026-014", kept.reference());
        assertThrows(Refused.NotAllowed.class, () -> retention.release(recruiter, id));
        assertFalse(retention.keeping(recruiter).holds().getFirst().mayRelease());
        retention.release(admin, id);
        assertThrows(Refused.NotNow.class, () -> retention.release(admin, id));
        letGo();
        assertEquals(List.of(), retention.leaving(recruiter).records());
        assertEquals(List.of(), Written.places(family));
    }

    @Test
    void whoSetAHoldDoesNotReleaseIt() {
        var both = here.person("Both");
        here.holding(both, Role.ADMIN, null);
        Actor wearingTwoHats = here.holding(both, Role.RECRUITER, here.id());
        var id = new LeavingId(decided("Ada").value());
        retention.hold(wearingTwoHats, id, "IG-2026-014");
        assertThrows(Refused.NotAllowed.class, () -> retention.release(wearingTwoHats, id));
        retention.release(admin, id);
    }

    @Test
    void aStartWithoutACandidateGoesWithItsCases() {
        Starts starts = here.house.get(Starts.class);
        Start start = starts.open(
                recruiter,
                new NewStart(
                        here.id(), Neighbourhood.PRACTITIONER, Set.of(suite()), null, null, "Dee", family, DAY, null));
        starts.close(recruiter, start.id(), start.version(), ClosedAs.ROLE_CLOSED);
        here.house.clock().set(DAY.plusMonths(12));
        assertEquals(
                "Dee " + family,
                retention.leaving(recruiter).records().getFirst().name());
        letGo();
        assertEquals(List.of(), Written.places(family));
        assertEquals(
                "POST_CLOSED", retention.keeping(recruiter).tallies().getFirst().outcome());
    }

    @Test
    void fewerMonthsHoldAfterTheNoticeAndMoreAtOnce() {
        CandidateId id = decided("Ada");
        assertThrows(Refused.NotValid.class, () -> retention.keepFor(admin, 5));
        assertThrows(Refused.NotValid.class, () -> retention.keepFor(admin, 25));
        assertThrows(Refused.NotAllowed.class, () -> retention.keepFor(recruiter, 12));
        here.house.clock().set(DAY.plusMonths(7));
        retention.keepFor(admin, 6);
        assertEquals(12, retention.keeping(admin).months());
        letGo();
        assertEquals("Ada " + family, lists.one(recruiter, id).line().name());
        assertEquals(
                DAY.plusMonths(7).plusDays(RetentionRules.NOTICE_DAYS),
                retention.leaving(recruiter).records().getFirst().goesOn(),
                "not before the notice is over");
        here.house.clock().set(DAY.plusMonths(7).plusDays(RetentionRules.NOTICE_DAYS));
        assertEquals(6, retention.keeping(admin).months());
        retention.keepFor(admin, 24);
        assertEquals(24, retention.keeping(admin).months());
        letGo();
        assertEquals("Ada " + family, lists.one(recruiter, id).line().name());
    }

    @Test
    void onlyTheJobLetsGoAndOnlyRecruitersOfTheServiceSeeNames() {
        var id = new LeavingId(decided("Ada").value());
        here.house.clock().set(DAY.plusMonths(12));
        for (Actor somebody : List.of(recruiter, admin, here.manager())) {
            assertThrows(Refused.NotAllowed.class, () -> letting.letGo(somebody));
        }
        assertThrows(Refused.NotAllowed.class, () -> retention.leaving(admin));
        assertThrows(Refused.NotAllowed.class, () -> retention.leaving(here.manager()));
        var there = new Neighbourhood();
        Actor stranger = there.holding(there.person("Rhona"), Role.RECRUITER, there.id());
        there.house.clock().set(DAY.plusMonths(12));
        assertEquals(List.of(), retention.leaving(stranger).records());
        assertThrows(Refused.NotFound.class, () -> retention.hold(stranger, id, "IG-2026-014"));
    }

    private CandidateId decided(String given) {
        CandidateId id = candidates.enter(recruiter, Applied.named(vacancy, given, family, "", ""));
        candidates.close(recruiter, id, 0, CandidateOutcome.NOT_SHORTLISTED);
        return id;
    }

    private SiteId suite() {
        here.house.get(ForceImport.class).load(here.console);
        var form =
                new SiteForm("Suite", SiteKind.CUSTODY_SUITE, new ForceCode("KENT"), "", "", LocalDate.of(2024, 1, 1));
        return here.house.get(Sites.class).add(here.console, here.id(), form).id();
    }

    /** As the nightly job does: until nothing goes any more. */
    private void letGo() {
        int gone;
        do {
            gone = letting.letGo(JOB);
        } while (gone > 0);
    }
}
