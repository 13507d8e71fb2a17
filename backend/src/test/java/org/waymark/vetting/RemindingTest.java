package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.Outbox;
import org.waymark.people.ChangedPerson;
import org.waymark.people.Neighbourhood;
import org.waymark.people.People;
import org.waymark.people.Posts;
import org.waymark.provision.ForceImport;

/** Calendars of renewals, and changes that people tell the force themselves. */
@Tag("database")
class RemindingTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final ForceCode DORSET = new ForceCode("DORSET");
    private static final Actor JOB = Actor.job("reminders");

    private final Neighbourhood here = new Neighbourhood();
    private final RenewalFeeds feeds = here.house.get(RenewalFeeds.class);
    private final Circumstances circumstances = here.house.get(Circumstances.class);
    private final Outbox outbox = here.house.get(Outbox.class);
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());

    @BeforeEach
    void rules() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    @Test
    void aCalendarSaysHowManyAndByDefaultNotALetterOfAName() {
        cleared("Sam", DAY.plusDays(200));
        cleared("Dev", DAY.plusDays(200));
        String plain = unfolded(feeds.read(feeds.make(recruiter, false)).orElseThrow());
        assertTrue(plain.contains("SUMMARY:Renewals to start: 2 people"), plain);
        assertTrue(plain.contains("DTSTART;VALUE=DATE:20270310"), plain);
        assertFalse(plain.contains("Sam") || plain.contains("Test") || plain.contains("S. T."), plain);
        String initials = unfolded(feeds.read(feeds.make(recruiter, true)).orElseThrow());
        assertTrue(initials.contains("D. T.") && initials.contains("S. T."), initials);
        assertFalse(initials.contains("Sam"), initials);
        assertEquals("S. O. W.", FeedText.initials("Sam Okoro-Ward"));
    }

    @Test
    void aSecretThatWasGuessedOrEndedOrIsALeaversLeadsNowhere() {
        cleared("Sam", DAY.plusDays(200));
        String old = feeds.make(recruiter, false);
        String secret = feeds.make(recruiter, false);
        assertEquals(Optional.empty(), feeds.read(old), "a new one ends the one before");
        assertTrue(feeds.read(secret).isPresent());
        assertEquals(Optional.empty(), feeds.read(secret.substring(1) + "A"));
        assertEquals(Optional.empty(), feeds.read(""));
        feeds.end(recruiter);
        assertEquals(Optional.empty(), feeds.read(secret));
        assertTrue(feeds.mine(recruiter).isEmpty());
        Actor leaver = here.holding(here.person("Lee"), Role.RECRUITER, here.id());
        String theirs = feeds.make(leaver, false);
        assertTrue(feeds.read(theirs).isPresent());
        here.house.get(People.class).leave(here.console, leaver.person(), DAY.minusDays(1), 0);
        assertEquals(Optional.empty(), feeds.read(theirs));
    }

    @Test
    void whoHoldsAClearanceIsToldWhenTheirNameOrPostChangesAndConfirmsByADayOnly() {
        PersonId sam = cleared("Sam", DAY.plusDays(200));
        Actor own = here.staff(sam);
        assertTrue(circumstances.about(own, sam).isEmpty());
        here.house
                .get(People.class)
                .change(here.console, new ChangedPerson(sam, 0, "Sam", "Other " + Neighbourhood.unique(), null, true));
        assertEquals(List.of(new Circumstance(DAY, null)), circumstances.about(recruiter, sam));
        assertEquals(MessageKind.OWN_CIRCUMSTANCES, outbox.mine(own).getFirst().kind());
        here.house.clock().set(DAY.plusDays(3));
        circumstances.confirm(own);
        assertEquals(List.of(new Circumstance(DAY, DAY.plusDays(3))), circumstances.about(recruiter, sam));
        var elsewhere = new Neighbourhood();
        here.house.clock().set(DAY.plusDays(10));
        here.house
                .get(Posts.class)
                .start(elsewhere.console, elsewhere.post(sam, Neighbourhood.PRACTITIONER, DAY.plusDays(10), null));
        assertEquals(
                DAY.plusDays(10), circumstances.about(recruiter, sam).getFirst().toldOn());
        PersonId dev = here.practitioner("Dev");
        here.house
                .get(People.class)
                .change(here.console, new ChangedPerson(dev, 0, "Dev", "New " + Neighbourhood.unique(), null, true));
        assertTrue(circumstances.about(recruiter, dev).isEmpty(), "without a clearance there is no force to tell");
        Actor stranger = elsewhere.holding(elsewhere.person("Ren"), Role.RECRUITER, elsewhere.id());
        assertThrows(Refused.NotFound.class, () -> circumstances.about(stranger, dev));
    }

    @Test
    void aSecondChangeOnTheDayOnWhichTheFirstWasConfirmedHasToBeConfirmedToo() {
        PersonId sam = cleared("Sam", DAY.plusDays(200));
        Actor own = here.staff(sam);
        People people = here.house.get(People.class);
        people.change(here.console, new ChangedPerson(sam, 0, "Sam", "Other " + Neighbourhood.unique(), null, true));
        people.change(here.console, new ChangedPerson(sam, 1, "Sam", "Third " + Neighbourhood.unique(), null, true));
        assertEquals(1, outbox.mine(own).size(), "one message for what is still to be told");
        circumstances.confirm(own);
        people.change(here.console, new ChangedPerson(sam, 2, "Sam", "Fourth " + Neighbourhood.unique(), null, true));
        assertEquals(List.of(new Circumstance(DAY, null)), circumstances.about(recruiter, sam));
        assertEquals(2, outbox.mine(own).size());
    }

    @Test
    void leaversAreNotToldOnceAYear() {
        PersonId lee = cleared("Lee", DAY.plusYears(2));
        here.house.get(People.class).leave(here.console, lee, DAY.minusDays(1), 0);
        PersonId sam = cleared("Sam", DAY.plusYears(2));
        circumstances.tellYearly(JOB);
        assertEquals(1, circumstances.about(recruiter, sam).size());
        assertEquals(1, outbox.mine(here.staff(sam)).size());
        assertTrue(here.house.get(CircumstanceRepository.class).of(lee).isEmpty());
        assertEquals(0, circumstances.tellYearly(JOB));
    }

    @Test
    void everybodyWithAClearanceIsToldOnceAYear() {
        PersonId sam = cleared("Sam", DAY.plusYears(2));
        circumstances.tellYearly(JOB);
        assertEquals(List.of(new Circumstance(DAY, null)), circumstances.about(recruiter, sam));
        here.house.clock().set(DAY.plusMonths(11));
        circumstances.tellYearly(JOB);
        assertEquals(1, circumstances.about(recruiter, sam).size());
        here.house.clock().set(DAY.plusYears(1));
        circumstances.tellYearly(JOB);
        assertEquals(2, circumstances.about(recruiter, sam).size());
        assertNull(circumstances.about(recruiter, sam).getFirst().confirmedOn());
        assertThrows(Refused.NotAllowed.class, () -> circumstances.tellYearly(recruiter));
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private PersonId cleared(String given, LocalDate until) {
        PersonId person = here.practitioner(given);
        here.house
                .get(Clearances.class)
                .record(recruiter, person, new ClearanceText(DORSET, "NPPV2F", DAY.minusYears(2), until));
        return person;
    }
}
