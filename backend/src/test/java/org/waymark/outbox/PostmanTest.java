package org.waymark.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.access.Role;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
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
        assertEquals("You have 1 vetting task in Waymark", MailText.subject(1));
        assertTrue(MailText.body(3, "https://waymark.example/")
                .startsWith("You have 3 vetting tasks.\n\nSign in to see it: https://waymark.example/"));
        assertTrue(MailText.body(1, "").contains("Sign in to Waymark"));
    }

    /** The server takes nothing at first, then everything; the address is where the mail goes and stands nowhere else. */
    @Test
    void whatTheServerDoesNotTakeIsTriedAgainLaterAndThenNotOnceMore() {
        String address = Neighbourhood.unique() + "@trust.example";
        PersonId sam = here.house
                .get(People.class)
                .join(here.console, new NewPerson("Sam", "Test " + Neighbourhood.unique(), address, true));
        var server = new Server();
        Postman postman = postman(server);
        empty(postman, server);
        put(sam, Neighbourhood.unique());
        server.takes = false;
        deliver(postman);
        deliver(postman);
        assertEquals(1, server.asked.stream().filter(address::equals).count(), "not at once again");
        server.takes = true;
        here.house.clock().set(Neighbourhood.DAY.plusDays(1));
        deliver(postman);
        deliver(postman);
        assertEquals(2, server.asked.stream().filter(address::equals).count());
        here.house.clock().set(Neighbourhood.DAY.plusDays(3));
        deliver(postman);
        assertEquals(2, server.asked.stream().filter(address::equals).count(), "what was sent is not sent again");
    }

    /** Sends what other tests have left, so that it does not come between. */
    private void empty(Postman postman, Server server) {
        var messages = here.house.get(OutboxRepository.class);
        int before;
        do {
            before = messages.count(Postman.WAITING);
            deliver(postman);
        } while (messages.count(Postman.WAITING) < before);
        server.asked.clear();
    }

    private int deliver(Postman postman) {
        return inTransaction(postman);
    }

    private int inTransaction(Postman postman) {
        return here.house
                .get(io.micronaut.transaction.jdbc.DataSourceTransactionManager.class)
                .executeWrite(status -> postman.deliver(JOB));
    }

    private Postman postman(MailRoom room) {
        return new Postman(
                here.house.get(OutboxRepository.class),
                room,
                here.house.get(WorkAddresses.class),
                here.house.get(Access.class),
                here.house.get(AuditTrail.class),
                here.house.get(Today.class),
                "");
    }

    private void put(PersonId to, String key) {
        outbox.put(manager, List.of(new NewMessage(here.id(), to, MessageKind.OWN_CASE, 1, key)));
    }

    /** A mail server that can be told to take nothing. */
    private static final class Server implements MailRoom {

        private final List<String> asked = new ArrayList<>();
        private boolean takes = true;

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean send(String address, String subject, String text) {
            asked.add(address);
            return takes;
        }
    }
}
