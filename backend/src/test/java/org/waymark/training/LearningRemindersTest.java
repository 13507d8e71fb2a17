package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.outbox.Message;
import org.waymark.outbox.Outbox;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Posts;

/** Who is reminded of courses, registrations and the end of a term, and how often. */
@Tag("database")
class LearningRemindersTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final Actor JOB = Actor.job("reminders");

    private final Neighbourhood here = new Neighbourhood();
    private final LearningReminders reminders = here.house.get(LearningReminders.class);
    private final Outbox outbox = here.house.get(Outbox.class);

    @AfterEach
    void backToTheDay() {
        here.house.clock().set(DAY);
    }

    @Test
    void aCourseIsToldOfOnceWhenItIsDueSoonAndOnceWhenItIsOutOfDate() {
        Actor sam = here.staff(here.practitioner("Sam"));
        var records = here.house.get(TrainingRecords.class);
        records.add(sam, new NewTrainingRecord("T-IG", DAY.minusMonths(12).plusDays(91), null));
        assertEquals(List.of(), toldOn(sam, DAY));
        assertEquals(List.of("COURSES_DUE_SOON 1"), toldOn(sam, DAY.plusDays(1)));
        assertEquals(List.of(), toldOn(sam, DAY.plusDays(91)));
        assertEquals(List.of("COURSES_OVERDUE 1"), toldOn(sam, DAY.plusDays(92)));
        assertEquals(List.of(), toldOn(sam, DAY.plusDays(120)));
        here.house.clock().set(DAY.plusDays(121));
        records.add(sam, new NewTrainingRecord("T-IG", DAY.plusDays(121), null));
        assertEquals(List.of(), toldOn(sam, DAY.plusDays(122)), "what is done again is due a year later");
        assertThrows(Refused.NotAllowed.class, () -> reminders.write(sam));
        assertThrows(Refused.NotAllowed.class, () -> reminders.write(here.manager()));
    }

    @Test
    void aRegistrationIsToldOfBeforeAndAfterItsRenewalAndNotOnceItIsRenewed() {
        Actor sam = here.staff(here.practitioner("Sam"));
        var registrations = here.house.get(Registrations.class);
        registrations.keep(sam, new NewRegistration(RegistrationBody.NMC, "12A3456B", DAY.plusDays(91)), 0);
        assertEquals(List.of(), toldOn(sam, DAY));
        assertEquals(List.of("REGISTRATION_DUE 1"), toldOn(sam, DAY.plusDays(1)));
        assertEquals(List.of(), toldOn(sam, DAY.plusDays(91)));
        assertEquals(List.of("REGISTRATION_DUE 1"), toldOn(sam, DAY.plusDays(92)), "the day has passed");
        registrations.keep(sam, new NewRegistration(RegistrationBody.NMC, "12A3456B", DAY.plusYears(3)), 1);
        assertEquals(List.of(), toldOn(sam, DAY.plusDays(93)));
    }

    @Test
    void aVolunteerIsToldAtEachStageOfTheirTerm() {
        PersonId ellis = here.person("Ellis");
        here.house
                .get(Posts.class)
                .start(here.console, here.post(ellis, new RoleCode("VOL"), DAY.minusMonths(12), null));
        Actor own = here.staff(ellis);
        LocalDate end = DAY.plusMonths(6);
        List<String> told = List.of("TERM_ENDING 1");
        assertEquals(List.of(), toldOn(own, end.minusDays(183)));
        assertEquals(told, toldOn(own, end.minusDays(182)));
        assertEquals(List.of(), toldOn(own, end.minusDays(91)));
        assertEquals(told, toldOn(own, end.minusDays(90)));
        assertEquals(List.of(), toldOn(own, end.minusDays(31)));
        assertEquals(told, toldOn(own, end.minusDays(30)));
        assertEquals(List.of(), toldOn(own, end));
    }

    @Test
    void coursesThatFallDueOneAfterTheOtherAreToldOfWithAllThatAreDue() {
        Actor sam = here.staff(here.practitioner("Sam"));
        var records = here.house.get(TrainingRecords.class);
        records.add(sam, new NewTrainingRecord("T-IG", DAY.minusMonths(12).minusDays(1), null));
        records.add(sam, new NewTrainingRecord("T-RES2", DAY.minusMonths(12).plusDays(1), null));
        assertEquals(List.of("COURSES_DUE_SOON 1", "COURSES_OVERDUE 1"), toldOn(sam, DAY));
        assertEquals(List.of(), toldOn(sam, DAY.plusDays(1)));
        assertEquals(List.of("COURSES_OVERDUE 2"), toldOn(sam, DAY.plusDays(2)));
    }

    /** What somebody has to read after the job ran on the day, by kind; then it is put away. */
    private List<String> toldOn(Actor reader, LocalDate day) {
        here.house.clock().set(day);
        reminders.write(JOB);
        List<Message> told = outbox.mine(reader);
        told.forEach(one -> outbox.done(reader, one.id()));
        return told.stream()
                .map(one -> one.kind() + " " + one.amount())
                .sorted()
                .toList();
    }
}
