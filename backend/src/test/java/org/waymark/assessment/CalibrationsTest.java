package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Supervisors;
import org.waymark.skillmix.AgreedOnPaper;

/** Supervisors of a service compared, from levels that were agreed. */
@Tag("database")
class CalibrationsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final Calibrations calibrations = here.house.get(Calibrations.class);
    private final AgreedOnPaper paper = new AgreedOnPaper();
    private final PersonId priya = here.practitioner("Priya");
    private final PersonId dana = here.practitioner("Dana");

    @Test
    void aManagerSeesEachSupervisorAndASupervisorThemselvesAndAllOthers() throws SQLException {
        agreed(priya, 6, 0);
        agreed(dana, 7, -1);
        Actor manager = here.manager();
        Calibration seen = calibrations.of(manager, here.id()).orElseThrow();
        assertEquals(13, Objects.requireNonNull(seen.everybody()).people());
        assertEquals(2, seen.bySupervisor().size());
        CalibrationGroup first = seen.bySupervisor().getFirst();
        assertTrue(first.name().startsWith("Dana"), first.name());
        Differences its = Objects.requireNonNull(first.told());
        assertEquals(7, its.people());
        assertEquals(its.items(), its.higher() + its.same(), "people said one step less than was agreed");
        assertTrue(its.higher() > 0);
        assertEquals(
                List.of("No team"),
                seen.byTeam().stream().map(CalibrationGroup::name).toList());
        here.house.get(Supervisors.class).begin(here.console, priya, dana, DAY.minusDays(9));
        Calibration own = calibrations.of(here.staff(priya), here.id()).orElseThrow();
        assertEquals(
                List.of("All other supervisors", "You"),
                own.bySupervisor().stream().map(CalibrationGroup::name).toList());
        assertTrue(own.byTeam().isEmpty());
        assertThrows(Refused.NotFound.class, () -> calibrations.of(new Neighbourhood().manager(), here.id()));
        assertThrows(Refused.NotAllowed.class, () -> calibrations.of(here.staff(dana), null));
    }

    @Test
    void aSupervisorOfFiveOfEightCannotWorkOutTheOtherThree() throws SQLException {
        agreed(priya, 5, 0);
        agreed(dana, 3, 1);
        here.house.get(Supervisors.class).begin(here.console, priya, dana, DAY.minusDays(9));
        Calibration own = calibrations.of(here.staff(priya), here.id()).orElseThrow();
        assertNull(own.everybody(), "less their own five it would be about three");
        assertTrue(own.bySupervisor().stream().allMatch(group -> group.told() == null));
        assertEquals(
                8,
                Objects.requireNonNull(calibrations
                                .of(here.manager(), here.id())
                                .orElseThrow()
                                .everybody())
                        .people());
        agreed(dana, 2, 1);
        Calibration more = calibrations.of(here.staff(priya), here.id()).orElseThrow();
        assertEquals(10, Objects.requireNonNull(more.everybody()).people(), "five others are enough");
    }

    @Test
    void eachLevelIsCountedAsItWasSaidAndAsItWasAgreed() throws SQLException {
        agreed(priya, 6, -1);
        Differences all = Objects.requireNonNull(
                calibrations.of(here.manager(), here.id()).orElseThrow().everybody());
        assertEquals(Differences.LEVELS, all.said().size());
        assertEquals(
                all.items(), all.said().stream().mapToInt(Integer::intValue).sum());
        assertEquals(
                all.items(), all.agreed().stream().mapToInt(Integer::intValue).sum());
        for (int level = 1; level < Differences.LEVELS - 1; level++) {
            assertEquals(all.agreed().get(level + 1), all.said().get(level), "one step less was said");
        }
        assertEquals(0, all.said().getLast());
        assertTrue(all.agreed().stream().anyMatch(count -> count > 0));
    }

    @Test
    void fourPeopleAreTooFewAndTwelveMonthsAgoIsTooLongAgo() throws SQLException {
        agreed(priya, 4, 0);
        Actor manager = here.manager();
        Calibration seen = calibrations.of(manager, here.id()).orElseThrow();
        assertNull(seen.everybody());
        assertNull(seen.bySupervisor().getFirst().told());
        agreed(priya, 1, 0);
        assertNotNull(calibrations.of(manager, here.id()).orElseThrow().everybody());
        here.house.clock().set(DAY.plusMonths(12));
        assertTrue(
                calibrations.of(manager, here.id()).orElseThrow().bySupervisor().isEmpty());
    }

    @Test
    void moreSupervisorsAndPeopleTakeNoMoreStatements() throws SQLException {
        Actor manager = here.manager();
        agreed(priya, 1, 0);
        calibrations.of(manager, here.id());
        int few = StatementCounter.of(() -> calibrations.of(manager, here.id()));
        agreed(dana, 9, 1);
        assertEquals(few, StatementCounter.of(() -> calibrations.of(manager, here.id())));
    }

    /** So many people of the service, who say so much more or less than the supervisor agrees with them. */
    private void agreed(PersonId supervisor, int people, int more) throws SQLException {
        for (int i = 0; i < people; i++) {
            PersonId person = here.practitioner("Pat");
            paper.agree(person, Neighbourhood.PRACTITIONER, 0, DAY);
            try (var connection = here.house.plainConnection();
                    var by = connection.prepareStatement("UPDATE agreed_level SET agreed_by = ? WHERE person_id = ?");
                    var said = connection.prepareStatement("""
                            INSERT INTO rating (assessment_id, competency_code, level, not_my_role, carried, rated_at)
                            SELECT assessment_id, competency_code, LEAST(5, GREATEST(0, level + ?)), FALSE, FALSE, recorded_at
                              FROM agreed_level WHERE person_id = ?""")) {
                by.setLong(1, supervisor.value());
                by.setLong(2, person.value());
                by.executeUpdate();
                said.setInt(1, more);
                said.setLong(2, person.value());
                said.executeUpdate();
            }
        }
    }
}
