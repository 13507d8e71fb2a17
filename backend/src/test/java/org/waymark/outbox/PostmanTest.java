package org.waymark.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.Written;
import org.waymark.access.Access;
import org.waymark.access.Role;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.ChangedPerson;
import org.waymark.people.Neighbourhood;
import org.waymark.people.NewPerson;
import org.waymark.people.People;
import org.waymark.people.WorkAddresses;

@Tag("database")
class PostmanTest {

    private static final Actor JOB = Actor.job("outbox");

    private final Neighbourhood here = new Neighbourhood();
    private final Outbox outbox = here.house.get(Outbox.class);
    private final Actor manager = here.manager();

    @Test
    void aMessageIsWrittenOnceForEachCauseAndSeenByItsReaderOnly() {
        PersonId sam = here.practitioner("Sam");
        String key = Neighbourhood.unique();
        put(sam, key);
        put(sam, key);
        Actor own = here.staff(sam);
        assertEquals(1, outbox.mine(own).size());
        assertTrue(outbox.mine(manager).isEmpty());
        outbox.done(manager, outbox.mine(own).getFirst().id());
        assertEquals(1, outbox.mine(own).size(), "nobody puts away what is somebody else’s");
        outbox.done(own, outbox.mine(own).getFirst().id());
        assertTrue(outbox.mine(own).isEmpty());
        var elsewhere = new Neighbourhood();
        assertThrows(
                Refused.NotFound.class,
                () -> outbox.put(
                        manager,
                        List.of(new NewMessage(elsewhere.id(), sam, MessageKind.OWN_CASE, 1, Neighbourhood.unique()))));
    }

    @Test
    void messagesGoAfterTwelveMonthsAndNotADayBefore() {
        String key = "kept-" + Neighbourhood.unique();
        put(here.practitioner("Sam"), key);
        LocalDate day = here.house.get(Today.class).day();
        here.house.clock().set(day.plusMonths(12));
        outbox.letGo(JOB);
        assertTrue(kept(key), "twelve months are not over before the day is");
        here.house.clock().set(day.plusMonths(12).plusDays(1));
        outbox.letGo(JOB);
        assertFalse(kept(key));
        assertThrows(Refused.NotAllowed.class, () -> outbox.letGo(manager));
    }

    private static boolean kept(String key) {
        return Written.places(key).contains("outbox_message.dedupe_key");
    }

    @Test
    void withoutAMailServerMessagesGoOnWaitingAndTheAdministratorIsTold() {
        put(here.practitioner("Sam"), Neighbourhood.unique());
        assertEquals(0, here.house.get(Postman.class).deliver(JOB));
        Actor admin = here.holding(here.person("Morgan"), Role.ADMIN, null);
        OutboxState state = outbox.state(admin);
        assertFalse(state.mayMail());
        assertTrue(state.waiting() > 0);
        assertThrows(Refused.NotAllowed.class, () -> outbox.state(manager));
    }

    @Test
    void aMailSaysHowManyTasksThereAreAndNothingElse() {
        var one = List.of(row(MessageKind.OWN_CASE, 1, null));
        var three = List.of(row(MessageKind.RENEWALS, 2, null), row(MessageKind.OWN_CASE, 1, null));
        assertEquals("You have 1 task in Waymark", MailText.subject(one));
        assertTrue(MailText.body(three, "https://waymark.example/")
                .startsWith("You have 3 tasks.\n\nSign in to see it: https://waymark.example/"));
        assertTrue(MailText.body(one, "").contains("Sign in to Waymark"));
    }

    @Test
    void aMailTellsOfSupervisionWhenItIsAndCountsItAsNoTask() {
        var news = List.of(
                row(MessageKind.SESSION_BOOKED, 1, 600),
                row(MessageKind.SESSIONS_BOOKED, 6, 545),
                row(MessageKind.SESSION_CHANGED, 1, 0),
                row(MessageKind.SESSION_CANCELLED, 1, 1439),
                row(MessageKind.SESSIONS_CANCELLED, 3, 600));
        assertEquals("News of supervision in Waymark", MailText.subject(news));
        assertTrue(MailText.body(news, "").startsWith("""
                        Supervision was booked for Monday 4 January 2027 at 10:00.
                        6 sessions of supervision were booked, the first for Monday 4 January 2027 at 09:05.
                        Supervision was changed: it is on Monday 4 January 2027 at 00:00.
                        Supervision on Monday 4 January 2027 at 23:59 was cancelled.
                        3 sessions of supervision were cancelled, the first on Monday 4 January 2027 at 10:00.

                        Sign in to Waymark to see it."""));
        var both = List.of(
                row(MessageKind.SESSION_BOOKED, 1, 600),
                row(MessageKind.PROMISE_LATE, 1, null),
                row(MessageKind.CERTIFICATE_ENDING, 1, null),
                row(MessageKind.REGISTRATION_DUE, 1, null));
        assertEquals("You have 3 tasks in Waymark", MailText.subject(both));
        assertTrue(MailText.body(both, "").startsWith("""
                        You have 3 tasks.

                        Supervision was booked for Monday 4 January 2027 at 10:00.
                        An action from supervision was due on Monday 4 January 2027.
                        The last day of a certificate of yours is Monday 4 January 2027.
                        A registration of yours is to be renewed by Monday 4 January 2027.

                        """));
        assertEquals(
                20,
                MailText.body(java.util.Collections.nCopies(30, news.getFirst()), "")
                                .split("booked", -1)
                                .length
                        - 1);
    }

    private static OutboxRow row(MessageKind kind, int amount, @Nullable Integer minute) {
        boolean tells = kind != MessageKind.OWN_CASE && kind != MessageKind.RENEWALS;
        return new OutboxRow(
                1, new PersonId(1), kind, amount, 0, Instant.EPOCH, tells ? LocalDate.of(2027, 1, 4) : null, minute);
    }

    /** The server takes nothing at first, then everything; the address is where the mail goes and stands nowhere else. */
    @Test
    void whatTheServerDoesNotTakeIsTriedAgainLaterAndThenNotOnceMore() {
        String address = Neighbourhood.unique() + "@trust.example";
        PersonId sam = join(address);
        var server = new Server();
        Postman postman = postman(server);
        empty(server);
        put(sam, Neighbourhood.unique());
        server.takes = false;
        postman.deliver(JOB);
        postman.deliver(JOB);
        assertEquals(1, server.asked.stream().filter(address::equals).count(), "not at once again");
        server.takes = true;
        here.house.clock().set(Neighbourhood.DAY.plusDays(1));
        postman.deliver(JOB);
        postman.deliver(JOB);
        assertEquals(2, server.asked.stream().filter(address::equals).count());
        here.house.clock().set(Neighbourhood.DAY.plusDays(3));
        postman.deliver(JOB);
        assertEquals(2, server.asked.stream().filter(address::equals).count(), "what was sent is not sent again");
    }

    @Test
    void aMessageThatBreaksTheMailRoomNeitherStopsNorRepeatsTheOthers() {
        var server = new Server();
        Postman postman = postman(server);
        empty(server);
        String first = addressed();
        String poison = addressed();
        String last = addressed();
        server.poison = poison;
        assertEquals(2, postman.deliver(JOB));
        assertEquals(List.of(first, poison, last), server.asked);
        assertEquals(0, postman.deliver(JOB));
        here.house.clock().set(Neighbourhood.DAY.plusDays(1));
        assertEquals(0, postman.deliver(JOB));
        assertEquals(List.of(first, poison, last, poison), server.asked, "only what was not sent is tried again");
        for (int day = 2; day < 20; day++) {
            here.house.clock().set(Neighbourhood.DAY.plusDays(day));
            postman.deliver(JOB);
        }
        assertEquals(8, server.asked.stream().filter(poison::equals).count(), "and given up in the end");
        assertEquals(10, server.asked.size());
    }

    @Test
    void whoHasSeveralMessagesGetsOneMailWithTheSumAndLosesNoneOfThemWhenItFails() {
        var server = new Server();
        Postman postman = postman(server);
        empty(server);
        String address = Neighbourhood.unique() + "@trust.example";
        PersonId sam = join(address);
        put(sam, Neighbourhood.unique());
        String other = addressed();
        outbox.put(
                manager,
                List.of(
                        new NewMessage(here.id(), sam, MessageKind.RENEWALS, 4, Neighbourhood.unique()),
                        new NewMessage(here.id(), sam, MessageKind.SUPERVISION_DUE, 1, Neighbourhood.unique())));
        server.takes = false;
        assertEquals(0, postman.deliver(JOB));
        assertEquals(List.of(address, other), server.asked);
        put(sam, Neighbourhood.unique());
        server.takes = true;
        assertEquals(1, postman.deliver(JOB), "what has just failed is not due again, what is new is");
        here.house.clock().set(Neighbourhood.DAY.plusDays(1));
        assertEquals(4, postman.deliver(JOB));
        assertEquals(List.of(address, other, address, address, other), server.asked);
        assertEquals(
                List.of("6 tasks", "1 task", "1 task", "6 tasks", "1 task"),
                server.subjects.stream()
                        .map(subject -> subject.replaceFirst("You have (.*) in Waymark", "$1"))
                        .toList());
        here.house.clock().set(Neighbourhood.DAY.plusDays(9));
        assertEquals(0, postman.deliver(JOB), "all of them are marked as sent together");
    }

    @Test
    void whatAnotherNodeHasClaimedMeanwhileIsNotSentAgain() {
        var server = new Server();
        empty(server);
        PersonId sam = join(Neighbourhood.unique() + "@trust.example");
        put(sam, Neighbourhood.unique());
        var inner = new Server();
        Postman faster = postman(inner);
        put(join(Neighbourhood.unique() + "@trust.example"), Neighbourhood.unique());
        server.meanwhile = () -> faster.deliver(JOB);
        assertEquals(1, postman(server).deliver(JOB));
        assertEquals(1, server.asked.size());
        assertEquals(1, inner.asked.size(), "the faster one sends what was not claimed yet, and nothing else");
    }

    @Test
    void whoGetsAWorkAddressWithinAMonthGetsTheMessageThen() {
        var server = new Server();
        Postman postman = postman(server);
        empty(server);
        PersonId sam = here.person("Sam");
        PersonId dev = here.person("Dev");
        put(sam, Neighbourhood.unique());
        put(dev, Neighbourhood.unique());
        int without = here.house.get(OutboxRepository.class).count(Postman.NO_ADDRESS);
        postman.deliver(JOB);
        assertEquals(without + 2, here.house.get(OutboxRepository.class).count(Postman.NO_ADDRESS));
        here.house.clock().set(Neighbourhood.DAY.plusDays(1));
        String soon = enter(sam, "Sam");
        postman.deliver(JOB);
        postman.deliver(JOB);
        assertEquals(List.of(soon), server.asked);
        here.house.clock().set(Neighbourhood.DAY.plusDays(31));
        enter(dev, "Dev");
        postman.deliver(JOB);
        assertEquals(List.of(soon), server.asked, "what is a month old is not sent any more");
    }

    @Test
    void ofSessionsThatAreOverNoMailIsSent() {
        var server = new Server();
        Postman postman = postman(server);
        empty(server);
        String late = Neighbourhood.unique() + "@trust.example";
        news(join(late), MessageKind.SESSION_BOOKED, Neighbourhood.DAY.minusDays(1));
        String soon = Neighbourhood.unique() + "@trust.example";
        news(join(soon), MessageKind.SESSION_BOOKED, Neighbourhood.DAY.plusDays(1));
        String moved = Neighbourhood.unique() + "@trust.example";
        news(join(moved), MessageKind.SESSION_CHANGED, Neighbourhood.DAY.minusDays(1));
        postman.deliver(JOB);
        assertEquals(List.of(soon, moved), server.asked, "who waits for a session is told that it was moved back");
    }

    private void news(PersonId to, MessageKind kind, LocalDate day) {
        outbox.put(
                manager,
                List.of(new NewMessage(here.id(), to, kind, 1, Neighbourhood.unique(), new About(day, 600, null))));
    }

    /** Somebody with an address, for whom a message waits. */
    private String addressed() {
        String address = Neighbourhood.unique() + "@trust.example";
        put(join(address), Neighbourhood.unique());
        return address;
    }

    private PersonId join(String address) {
        return here.house
                .get(People.class)
                .join(here.console, new NewPerson("Sam", "Test " + Neighbourhood.unique(), address, true));
    }

    private String enter(PersonId person, String given) {
        String address = Neighbourhood.unique() + "@trust.example";
        here.house
                .get(People.class)
                .change(
                        here.console,
                        new ChangedPerson(person, 0, given, "Test " + Neighbourhood.unique(), address, true));
        return address;
    }

    /** Puts away what other tests have left, so that it does not come between. */
    private void empty(Server server) {
        var messages = here.house.get(OutboxRepository.class);
        Instant later = here.house.get(Today.class).now().plus(Duration.ofDays(40));
        List<OutboxRow> left = messages.due(later, Instant.EPOCH, 1000, 1000);
        while (!left.isEmpty()) {
            messages.sent(left.stream().map(OutboxRow::id).toList(), later);
            left = messages.due(later, Instant.EPOCH, 1000, 1000);
        }
        server.asked.clear();
        server.subjects.clear();
    }

    private Postman postman(MailRoom room) {
        return new Postman(
                here.house.get(OutboxRepository.class),
                room,
                here.house.get(WorkAddresses.class),
                here.house.get(Access.class),
                here.house.get(AuditTrail.class),
                here.house.get(Today.class),
                here.house.get(DataSourceTransactionManager.class),
                "");
    }

    private void put(PersonId to, String key) {
        outbox.put(manager, List.of(new NewMessage(here.id(), to, MessageKind.OWN_CASE, 1, key)));
    }

    /** A mail server that can be told to take nothing. */
    private static final class Server implements MailRoom {

        private final List<String> asked = new ArrayList<>();
        private final List<String> subjects = new ArrayList<>();
        private boolean takes = true;
        private String poison = "";
        private Runnable meanwhile = () -> {};

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean send(String address, String subject, String text) {
            asked.add(address);
            subjects.add(subject);
            meanwhile.run();
            if (address.equals(poison)) {
                throw new IllegalStateException("poison");
            }
            return takes;
        }
    }
}
