package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.signin.Entrance.Somebody;
import org.waymark.signin.SignIn.SignedInSession;

@Tag("database")
class AccountsTest {

    private static final String NEW_PASSWORD = "four quite different words";
    private static final Actor CONSOLE = TestHouse.console();

    private final Entrance entrance = new Entrance();
    private final Accounts accounts = entrance.accounts;

    @Test
    void aNameIsTakenOnceHoweverItIsWritten() {
        Somebody sam = entrance.somebody();
        PersonId other = entrance.withoutAccount().person();
        String shouted = sam.name().toUpperCase(Locale.ROOT);
        assertEquals("signInName", field(() -> accounts.open(CONSOLE, other, shouted, NEW_PASSWORD, false)));
    }

    @Test
    void namesThatDifferInAnAccentAreTwo() {
        String name = "jose." + Ids.next();
        accounts.open(CONSOLE, entrance.withoutAccount().person(), name, NEW_PASSWORD, false);
        Somebody other = entrance.withoutAccount().called(name.replace("jose", "josé"));
        accounts.open(CONSOLE, other.person(), other.name(), NEW_PASSWORD, false);
        assertEquals(other.person(), entrance.signIn(other, NEW_PASSWORD).person());
    }

    @Test
    void aPersonHasOneAccountAndHasToExist() {
        Somebody sam = entrance.somebody();
        assertThrows(
                Refused.NotNow.class,
                () -> accounts.open(CONSOLE, sam.person(), sam.name() + "2", NEW_PASSWORD, false));
        assertThrows(
                Refused.NotFound.class,
                () -> accounts.open(CONSOLE, new PersonId(Ids.next()), "nobody." + Ids.next(), NEW_PASSWORD, false));
    }

    @Test
    void onlyAdministratorsOpenCloseAndSet() {
        Somebody sam = entrance.somebody();
        Somebody other = entrance.withoutAccount();
        Actor actor = sam.actor();
        List<Executable> acts = List.of(
                () -> accounts.open(actor, other.person(), "other.name", NEW_PASSWORD, false),
                () -> accounts.close(actor, other.person()),
                () -> accounts.reopen(actor, other.person()),
                () -> accounts.setPassword(actor, other.person(), NEW_PASSWORD),
                () -> accounts.of(actor, List.of(other.person())),
                () -> accounts.openFirstAdministrator(actor, other.person(), "other.name", NEW_PASSWORD));
        acts.forEach(act -> assertThrows(Refused.NotAllowed.class, act));
        assertEquals(
                acts.size(),
                entrance.count(
                        "SELECT COUNT(*) FROM audit_row WHERE act = 'ACCESS_DENIED' AND actor_id = ?",
                        sam.person().value()));
    }

    @Test
    void closingEndsTheSessionsAndReopeningLetsInAgain() {
        Somebody sam = entrance.somebody();
        SignedInSession session = entrance.signIn(sam);
        assertTrue(entrance.isIn(session));
        accounts.close(CONSOLE, sam.person());
        assertFalse(entrance.isIn(session));
        assertTrue(card(sam).isClosed());
        accounts.reopen(CONSOLE, sam.person());
        assertFalse(entrance.isIn(session));
        assertTrue(entrance.isIn(entrance.signIn(sam)));
        assertFalse(card(sam).isClosed());
    }

    @Test
    void administratorsNeitherCloseTheirOwnAccountNorSetTheirOwnPasswordWithoutTheCurrentOne() {
        Somebody admin = entrance.administrator();
        accounts.open(CONSOLE, admin.person(), admin.name(), Entrance.PASSWORD, false);
        assertThrows(Refused.NotAllowed.class, () -> accounts.close(admin.actor(), admin.person()));
        assertThrows(Refused.NotAllowed.class, () -> accounts.setPassword(admin.actor(), admin.person(), NEW_PASSWORD));
    }

    @Test
    void aPasswordSetByAnAdministratorEndsSessionsAndHasToBeChanged() {
        Somebody admin = entrance.administrator();
        Somebody sam = entrance.somebody();
        SignedInSession before = entrance.signIn(sam);
        accounts.setPassword(admin.actor(), sam.person(), NEW_PASSWORD);
        assertFalse(entrance.isIn(before));
        assertThrows(Refused.NotAllowed.class, () -> entrance.signIn(sam));
        SignedInSession after = entrance.signIn(sam, NEW_PASSWORD);
        assertTrue(after.mustChangePassword());
        accounts.changeOwnPassword(sam.actor(), NEW_PASSWORD, "another one, my own", id(after));
        assertFalse(entrance.signIn.resume(after.token()).orElseThrow().mustChangePassword());
    }

    @Test
    void changingOnesPasswordEndsAllOtherSessions() {
        Somebody sam = entrance.somebody();
        SignedInSession here = entrance.signIn(sam);
        SignedInSession there = entrance.signIn(sam);
        assertTrue(entrance.isIn(there));
        accounts.changeOwnPassword(sam.actor(), Entrance.PASSWORD, NEW_PASSWORD, id(here));
        assertTrue(entrance.isIn(here));
        assertFalse(entrance.isIn(there));
        assertThrows(Refused.NotAllowed.class, () -> entrance.signIn(sam));
        entrance.signIn(sam, NEW_PASSWORD);
    }

    @Test
    void theNewPasswordHasToBeNewAndFitAndTheCurrentOneRight() {
        Somebody sam = entrance.somebody();
        Actor actor = sam.actor();
        assertEquals("current", field(() -> accounts.changeOwnPassword(actor, "a wrong guess", NEW_PASSWORD, 0)));
        assertEquals(
                "password", field(() -> accounts.changeOwnPassword(actor, Entrance.PASSWORD, Entrance.PASSWORD, 0)));
        assertEquals("password", field(() -> accounts.changeOwnPassword(actor, Entrance.PASSWORD, "short", 0)));
        entrance.signIn(sam);
    }

    @Test
    void guessingTheCurrentPasswordIsSlowedDownLikeSigningIn() {
        Somebody sam = entrance.somebody();
        for (int i = 0; i < 5; i++) {
            assertEquals("current", field(() -> accounts.changeOwnPassword(sam.actor(), "a guess", NEW_PASSWORD, 0)));
        }
        assertThrows(
                Refused.NotNow.class,
                () -> accounts.changeOwnPassword(sam.actor(), Entrance.PASSWORD, NEW_PASSWORD, 0));
        entrance.later(Duration.ofMinutes(1));
        accounts.changeOwnPassword(sam.actor(), Entrance.PASSWORD, NEW_PASSWORD, 0);
    }

    @Test
    void cardsTellWhoWasLastInWhen() {
        Somebody sam = entrance.somebody();
        Somebody never = entrance.somebody();
        entrance.signIn(sam);
        List<AccountCard> cards = accounts.of(
                CONSOLE,
                List.of(sam.person(), never.person(), entrance.withoutAccount().person()));
        assertEquals(2, cards.size());
        assertEquals(entrance.now(), card(sam).lastSignedInAt());
        assertEquals(null, card(never).lastSignedInAt());
        assertEquals(List.of(), accounts.of(CONSOLE, List.of()));
    }

    @Test
    void theFirstAdministratorIsMadeOnceOnly() {
        entrance.administrator();
        Somebody late = entrance.withoutAccount();
        assertThrows(
                Refused.NotNow.class,
                () -> accounts.openFirstAdministrator(CONSOLE, late.person(), late.name(), NEW_PASSWORD));
    }

    @Test
    void everyChangeIsWrittenDown() {
        Somebody sam = entrance.somebody();
        accounts.setPassword(CONSOLE, sam.person(), NEW_PASSWORD);
        accounts.close(CONSOLE, sam.person());
        accounts.close(CONSOLE, sam.person());
        accounts.reopen(CONSOLE, sam.person());
        assertEquals(4, entrance.count("""
                        SELECT COUNT(*) FROM audit_row
                         WHERE act IN ('ACCOUNT_OPENED', 'PASSWORD_SET', 'ACCOUNT_CLOSED', 'ACCOUNT_REOPENED')
                           AND subject_id = ?""", sam.person().value()));
    }

    private AccountCard card(Somebody who) {
        return accounts.of(CONSOLE, List.of(who.person())).getFirst();
    }

    private long id(SignedInSession session) {
        return entrance.signIn.resume(session.token()).orElseThrow().id();
    }

    private static String field(Executable act) {
        return assertThrows(Refused.NotValid.class, act).faults().getFirst().field();
    }
}
