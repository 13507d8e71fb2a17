package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.outbox.Message;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.Outbox;

/** Who is told what of sessions that others book, change and cancel, and of promises that are late. */
@Tag("database")
class SupervisionMessagesTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final Actor JOB = Actor.job("reminders");
    private static final Set<MessageKind> NEWS = Set.of(
            MessageKind.SESSION_BOOKED,
            MessageKind.SESSIONS_BOOKED,
            MessageKind.SESSION_CHANGED,
            MessageKind.SESSION_CANCELLED);

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final SupervisionBooking booking = house.get(SupervisionBooking.class);
    private final SupervisionSessions sessions = house.get(SupervisionSessions.class);
    private final SupervisionActions actions = house.get(SupervisionActions.class);
    private final SupervisionReminders reminders = house.get(SupervisionReminders.class);
    private final Outbox outbox = house.get(Outbox.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", PRACTITIONER, Set.of());
    private final Actor ben = village.member("Ben", PRACTITIONER, Set.of());

    SupervisionMessagesTest() {
        village.supervises(priya, sam);
    }

    @AfterEach
    void backToToday() {
        house.clock().set(today);
    }

    private NewSession at(LocalDate day, int hour) {
        return new NewSession(
                sam.person(), Kinds.MGT, SessionForm.PERSON, day, LocalTime.of(hour, 30), 60, "Room of secrets");
    }

    /** As kind, amount, day and minute, the oldest first. */
    private List<String> news(Actor reader) {
        return told(reader, NEWS);
    }

    private List<String> told(Actor reader, Set<MessageKind> kinds) {
        return outbox.mine(reader).reversed().stream()
                .filter(one -> kinds.contains(one.kind()))
                .map(one -> one.kind() + " " + one.amount() + " " + one.aboutOn() + " " + one.aboutMinute())
                .toList();
    }

    @Test
    void theOtherOfTheTwoIsToldWhatWasBookedMovedAndCancelledAndWhen() {
        LocalDate day = today.plusDays(7);
        SupervisionSessionId id = booking.book(sam, at(day, 9));
        assertEquals(List.of("SESSION_BOOKED 1 " + day + " 570"), news(priya));
        booking.move(priya, id, 0, at(day.plusDays(1), 10));
        assertEquals(List.of("SESSION_CHANGED 1 " + day.plusDays(1) + " 630"), news(sam));
        booking.move(priya, id, 1, at(day.plusDays(2), 10));
        assertEquals(2, news(sam).size(), "each move is news");
        sessions.cancel(sam, id, 2);
        assertEquals(
                List.of("SESSION_BOOKED 1 " + day + " 570", "SESSION_CANCELLED 1 " + day.plusDays(2) + " 630"),
                news(priya));
        assertEquals(2, news(sam).size(), "nobody is told of what they did themselves");
        assertEquals(List.of(), news(ben));
        List<Message> all = outbox.mine(priya);
        assertEquals(List.of(id, id), all.stream().map(Message::sessionId).toList());
    }

    @Test
    void aSeriesIsOneMessageAndAnotherOneForWhoeverCovers() {
        house.get(Covers.class).arrange(priya, ben.person(), today.plusWeeks(5), today.plusWeeks(9));
        booking.bookSeries(sam, new NewSeries(at(today.plusWeeks(1), 9), 1, 4));
        assertEquals(List.of("SESSIONS_BOOKED 4 " + today.plusWeeks(1) + " 570"), news(priya));
        booking.bookSeries(sam, new NewSeries(at(today.plusWeeks(4), 14), 4, 2));
        assertEquals(
                List.of(
                        "SESSIONS_BOOKED 4 " + today.plusWeeks(1) + " 570",
                        "SESSION_BOOKED 1 " + today.plusWeeks(4) + " 870"),
                news(priya));
        assertEquals(List.of("SESSION_BOOKED 1 " + today.plusWeeks(8) + " 870"), news(ben));
        booking.bookSeries(priya, new NewSeries(at(today.plusWeeks(1), 11), 1, 2));
        assertEquals(List.of("SESSIONS_BOOKED 2 " + today.plusWeeks(1) + " 690"), news(sam));
    }

    @Test
    void nobodyIsToldOfWhatIsOverOrOfWhatWasRefused() {
        SupervisionSessionId past = booking.book(priya, at(today.minusDays(3), 9));
        booking.move(priya, past, 0, at(today.minusDays(2), 9));
        sessions.cancel(priya, past, 1);
        booking.book(priya, at(today, 9));
        booking.book(priya, at(today, 15));
        assertThrows(Refused.NotValid.class, () -> booking.book(priya, at(today, 15)));
        assertEquals(List.of("SESSION_BOOKED 1 " + today + " 930"), news(sam));
    }

    @Test
    void whoWaitsForASessionIsToldWhereItIsMovedIntoThePastAndNotWhereNothingChanges() {
        SupervisionSessionId id = booking.book(sam, at(today.plusDays(2), 9));
        booking.move(priya, id, 0, at(today.plusDays(2), 9));
        assertEquals(List.of(), news(sam), "nothing was changed");
        booking.move(priya, id, 0, at(today.minusDays(1), 9));
        assertEquals(List.of("SESSION_CHANGED 1 " + today.minusDays(1) + " 570"), news(sam));
    }

    @Test
    void whoPromisedSomethingIsToldOnceWhenItIsLateAndOfTheDayOnly() {
        SupervisionSessionId id = booking.book(priya, at(today, 9));
        actions.agree(priya, id, new NewPromise("Read the secret policy", false, today.plusDays(5)));
        actions.agree(priya, id, new NewPromise("Ask the manager", true, today.plusDays(6)));
        actions.agree(priya, id, new NewPromise("Without a day", false, null));
        assertEquals(List.of(), late(sam, 5));
        assertEquals(List.of("PROMISE_LATE 1 " + today.plusDays(5) + " null"), late(sam, 6));
        assertEquals(List.of(), late(priya, 6));
        assertEquals(1, late(sam, 7).size(), "not once more");
        assertEquals(1, late(priya, 8).size());
        long own = house.get(SupervisionPages.class).page(sam, id).promises().stream()
                .filter(one -> one.ownerId().equals(sam.person()) && one.dueOn() != null)
                .findFirst()
                .orElseThrow()
                .id();
        actions.settle(sam, id, own, true);
        assertEquals(1, late(sam, 12).size());
    }

    @Test
    void whatIsDoneInTimeIsNotToldOf() {
        SupervisionSessionId id = booking.book(priya, at(today, 9));
        actions.agree(priya, id, new NewPromise("Read the policy", false, today.plusDays(5)));
        long promise = house.get(SupervisionPages.class)
                .page(sam, id)
                .promises()
                .getFirst()
                .id();
        actions.settle(sam, id, promise, true);
        assertEquals(List.of(), late(sam, 20));
    }

    private List<String> late(Actor reader, int days) {
        house.clock().set(today.plusDays(days));
        reminders.write(JOB);
        return told(reader, Set.of(MessageKind.PROMISE_LATE));
    }
}
