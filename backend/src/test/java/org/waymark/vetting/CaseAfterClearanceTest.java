package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;

/** A case of somebody who works here goes by their clearance, whatever the force did with it after the decision. */
@Tag("database")
class CaseAfterClearanceTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final CaseTown town = new CaseTown();
    private final Neighbourhood here = town.here;
    private final VettingCases cases = town.cases;
    private final Clearances clearances = town.clearances;
    private final CaseBoards boards = town.boards;
    private final Actor recruiter = town.recruiter;

    @Test
    void noStartIsAgreedOnAClearanceThatWasSuspendedMeanwhile() {
        VettingCase one = granted();
        assertEquals(CaseStanding.Word.CLEARED, word());
        suspend(one);
        assertRefused(() -> cases.move(recruiter, one.id(), one.version(), Stage.START_AGREED, null));
        assertEquals(CaseStanding.Word.NOT_CLEARED, word());
    }

    @Test
    void nobodyIsSaidToHaveStartedOnAClearanceThatWasSuspendedMeanwhile() {
        VettingCase one = granted();
        VettingCase agreed = town.agreed(town.ready(one));
        suspend(agreed);
        assertRefused(() -> cases.close(recruiter, agreed.id(), agreed.version(), ClosedAs.CLEARED_AND_STARTED));
        VettingCase closed = cases.close(recruiter, agreed.id(), agreed.version(), ClosedAs.ROLE_CLOSED);
        assertEquals(ClearanceState.SUSPENDED, closed.state());
        assertEquals(CaseStanding.Word.NOT_CLEARED, word());
    }

    @Test
    void aClearanceThatHasExpiredClearsNobody() {
        granted();
        here.house.clock().set(DAY.plusYears(3).plusDays(1));
        assertEquals(CaseStanding.Word.NOT_CLEARED, word());
    }

    private VettingCase granted() {
        PersonId sam = here.practitioner("Sam");
        VettingCase at = cases.open(
                recruiter,
                new NewCase(
                        here.id(),
                        null,
                        Neighbourhood.PRACTITIONER,
                        sam,
                        "",
                        "",
                        new ForceCode("KENT"),
                        "NPPV2F",
                        DAY));
        for (Stage stage : List.of(Stage.FORM_WITH_CANDIDATE, Stage.READY_CHECK, Stage.WITH_POLICE)) {
            at = cases.move(recruiter, at.id(), at.version(), stage, null);
        }
        return cases.decide(recruiter, at.id(), at.version(), new Decision.Granted(DAY, DAY.plusYears(3), false));
    }

    private void suspend(VettingCase one) {
        Clearance clearance = clearances
                .about(recruiter, Objects.requireNonNull(one.personId()))
                .orElseThrow()
                .history()
                .getFirst();
        clearances.move(recruiter, clearance.id(), clearance.version(), ClearanceState.SUSPENDED, DAY);
    }

    private CaseStanding.Word word() {
        return boards.standings(here.manager()).getFirst().word();
    }

    private static void assertRefused(org.junit.jupiter.api.function.Executable act) {
        assertEquals(
                "The clearance does not hold now, so nobody can start on it.",
                assertThrows(Refused.NotNow.class, act).sentence());
    }
}
