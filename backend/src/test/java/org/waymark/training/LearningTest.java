package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.kernel.TrainingRecordId;

/** Courses that are asked, taken, due and overdue; each for oneself, and for those one looks after. */
@Tag("database")
class LearningTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final Learning learning = house.get(Learning.class);
    private final TrainingRecords records = house.get(TrainingRecords.class);
    private final Courses courses = house.get(Courses.class);
    private final EvidenceLocker locker = house.get(EvidenceLocker.class);
    private final LocalDate day = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());

    @AfterEach
    void saidNothing() throws SQLException {
        house.clock().set(day);
        try (var connection = house.plainConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM course_setting");
        }
    }

    private CourseStanding standing(Actor actor, String course) {
        return learning.mine(actor).standings().stream()
                .filter(standing -> standing.course().code().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private List<String> faults(NewTrainingRecord wanted) {
        return assertThrows(Refused.NotValid.class, () -> records.add(sam, wanted)).faults().stream()
                .map(Refused.Fault::field)
                .toList();
    }

    @Test
    void whatAPostAsksForIsNeverDoneUntilItIsAndThenCountsForItsMonths() {
        assertEquals(TrainingState.NEVER_DONE, standing(sam, "T-IG").state());
        assertTrue(standing(sam, "T-IG").asked());
        records.add(sam, new NewTrainingRecord("T-IG", day.minusMonths(12).minusDays(1), null));
        assertEquals(TrainingState.OVERDUE, standing(sam, "T-IG").state());
        records.add(sam, new NewTrainingRecord("T-IG", day, day));
        records.add(sam, new NewTrainingRecord("T-IG", day.minusYears(3), null));
        assertEquals(TrainingState.IN_DATE, standing(sam, "T-IG").state(), "the last one counts");
        assertEquals(day.plusMonths(12), standing(sam, "T-IG").validUntil());
        records.add(sam, new NewTrainingRecord("T-VIND", day.minusYears(5), null));
        assertFalse(standing(sam, "T-VIND").asked(), "taken, but nobody asks a practitioner for it");
        assertNull(standing(sam, "T-VIND").validUntil(), "done once");
        assertEquals(
                TrainingState.NEVER_DONE,
                learning.mine(sam).standings().getFirst().state(),
                "most pressing first");
    }

    @Test
    void aFinishedCourseIsEvidenceAndNeverALevel() {
        records.add(sam, new NewTrainingRecord("T-RISK", day.minusDays(4), day));
        Evidence piece =
                locker.list(sam, new CompetencyCode("RSK-04"), 0, 10).pieces().getFirst();
        assertEquals("Clinical risk assessment and formulation", piece.title());
        assertEquals(Set.of(new CompetencyCode("RSK-03"), new CompetencyCode("RSK-04")), piece.competencies());
        assertTrue(house.get(AgreedLevels.class).of(sam, sam.person()).levels().isEmpty());
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        assertEquals(List.of("doneOn"), faults(new NewTrainingRecord("T-IG", day.plusDays(1), null)));
        assertEquals(List.of("certificateOn"), faults(new NewTrainingRecord("T-IG", day, day.plusDays(1))));
        assertEquals(
                List.of("certificateOn"),
                faults(new NewTrainingRecord("T-IG", day, day.minusDays(1))),
                "older than it");
        assertEquals(
                List.of("course", "doneOn"), faults(new NewTrainingRecord("T-XX", LocalDate.of(1969, 1, 1), null)));
        records.add(sam, new NewTrainingRecord("T-IG", day, null));
        var twice =
                assertThrows(Refused.NotValid.class, () -> records.add(sam, new NewTrainingRecord("T-IG", day, day)));
        assertEquals("doneOn", twice.faults().getFirst().field());
        assertTrue(twice.sentence().startsWith("You have this course for "), twice.sentence());
    }

    @Test
    void aDeletedRecordComesBackForThirtyDaysOrWhenItIsEnteredAnew() {
        TrainingRecordId id = records.add(sam, new NewTrainingRecord("T-IG", day, null));
        records.delete(sam, id);
        records.delete(sam, id);
        assertEquals(TrainingState.NEVER_DONE, standing(sam, "T-IG").state());
        assertTrue(learning.mine(sam).records().getFirst().deleted());
        records.restore(sam, id);
        assertEquals(TrainingState.IN_DATE, standing(sam, "T-IG").state());
        records.delete(sam, id);
        int pieces = locker.list(sam, null, 0, 10).total();
        assertEquals(id, records.add(sam, new NewTrainingRecord("T-IG", day, day)));
        assertEquals(day, learning.mine(sam).records().getFirst().certificateOn());
        assertEquals(pieces, locker.list(sam, null, 0, 10).total(), "no second piece of evidence");
        records.delete(sam, id);
        house.clock().set(day.plusDays(31));
        assertThrows(Refused.NotFound.class, () -> records.restore(sam, id));
    }

    @Test
    void nobodyTouchesTheRecordsOfOthers() {
        TrainingRecordId id = records.add(sam, new NewTrainingRecord("T-IG", day, null));
        Actor manager = village.manager("Nadia");
        assertThrows(Refused.NotFound.class, () -> records.delete(manager, id));
        assertThrows(Refused.NotFound.class, () -> records.restore(manager, id));
        assertThrows(Refused.NotAllowed.class, () -> learning.team(sam, TeamLearningQuestion.ALL));
    }

    @Test
    void aSupervisorSeesTheirSuperviseesAndAManagerTheService() {
        Actor priya = village.member("Priya", new RoleCode("SPE"), Set.of());
        village.supervises(priya, sam);
        village.member("Ellis", new RoleCode("PSW"), Set.of());
        records.add(sam, new NewTrainingRecord("T-IG", day.minusMonths(11), null));
        TeamLearningPage few = learning.team(priya, TeamLearningQuestion.ALL);
        assertEquals(
                List.of(sam.person()),
                few.lines().stream().map(LearnerLine::person).toList());
        assertEquals(1, few.count(TrainingState.DUE_SOON));
        Actor manager = village.manager("Nadia");
        assertEquals(3, learning.team(manager, TeamLearningQuestion.ALL).total());
        TeamLearningPage due =
                learning.team(manager, new TeamLearningQuestion(null, "T-IG", TrainingState.DUE_SOON, 7));
        assertEquals(0, due.page(), "there is no eighth page");
        assertEquals(
                List.of(sam.person()),
                due.lines().stream().map(LearnerLine::person).toList());
        assertEquals(
                List.of("T-IG"),
                due.byCourse().stream().map(count -> count.course().code()).toList());
        assertEquals(3, due.byCourse().getFirst().asked());
        assertEquals(3, due.everybody());
        assertEquals(
                TrainingState.DUE_SOON,
                learning.person(priya, sam.person()).sheet().standings().stream()
                        .filter(standing -> standing.course().code().equals("T-IG"))
                        .findFirst()
                        .orElseThrow()
                        .state());
        assertThrows(Refused.NotFound.class, () -> learning.person(priya, manager.person()));
        assertThrows(Refused.NotFound.class, () -> learning.person(sam, priya.person()));
        assertEquals(2, due.byCourse().getFirst().count(TrainingState.NEVER_DONE), "counted whatever state is shown");
    }

    @Test
    void aPageTakesAsManyStatementsForManyAsForOne() {
        Actor manager = village.manager("Nadia");
        learning.team(manager, TeamLearningQuestion.ALL);
        int one = StatementCounter.of(() -> learning.team(manager, TeamLearningQuestion.ALL));
        for (int more = 0; more < 5; more++) {
            village.member("More" + more, PRACTITIONER, Set.of());
        }
        assertEquals(one, StatementCounter.of(() -> learning.team(manager, TeamLearningQuestion.ALL)));
    }

    @Test
    void whenACourseIsDueAgainIsASettingWithADayAndASource() {
        Actor console = TestHouse.console();
        records.add(sam, new NewTrainingRecord("T-FIRE", day.minusMonths(13), null));
        assertEquals(TrainingState.IN_DATE, standing(sam, "T-FIRE").state(), "24 months as shipped");
        courses.set(console, new NewCourseSetting("T-FIRE", day.plusDays(2), 12, "Trust policy 9", day), 0);
        assertEquals(TrainingState.IN_DATE, standing(sam, "T-FIRE").state(), "not yet");
        assertEquals(1, courses.sheet(sam).later().size());
        house.clock().set(day.plusDays(2));
        assertEquals(TrainingState.OVERDUE, standing(sam, "T-FIRE").state());
        assertTrue(standing(sam, "T-FIRE").course().isConfirmed());
        house.clock().set(day);
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> courses.set(console, new NewCourseSetting("T-FIRE", day, 24, "Other", day), 0));
        courses.set(console, new NewCourseSetting("T-FIRE", day, null, "Once is enough", day), 1);
        assertNull(standing(sam, "T-FIRE").validUntil());
        assertEquals(2, courses.sheet(console).changes("T-FIRE"));
    }

    @Test
    void aSettingNeedsACourseAMonthADayAndASource() {
        var wrong = new NewCourseSetting("T-XX", day.plusYears(3), 121, " ", day.plusDays(1));
        assertEquals(
                List.of("course", "refreshMonths", "from", "source", "sourcedOn"),
                assertThrows(Refused.NotValid.class, () -> courses.set(TestHouse.console(), wrong, 0)).faults().stream()
                        .map(Refused.Fault::field)
                        .toList());
        var sound = new NewCourseSetting("T-IG", day, 12, "Policy", day);
        assertThrows(Refused.NotAllowed.class, () -> courses.set(sam, sound, 0));
        assertFalse(courses.sheet(sam).mayKeep());
        assertEquals(36, courses.sheet(sam).holding().size());
    }
}
