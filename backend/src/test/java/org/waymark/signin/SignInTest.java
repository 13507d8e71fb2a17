package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.Refused;
import org.waymark.signin.Entrance.Somebody;
import org.waymark.signin.SignIn.SignedInSession;

@Tag("database")
class SignInTest {

    private final Entrance entrance = new Entrance();

    @Test
    void theRightPasswordStartsASession() {
        Somebody sam = entrance.somebody();
        SignedInSession session = entrance.signIn(sam);
        Session resumed = entrance.signIn.resume(session.token()).orElseThrow();
        assertEquals(sam.person(), session.person());
        assertEquals(sam.person(), resumed.personId());
        assertEquals("Firefox on Windows", resumed.device());
        assertEquals(entrance.now(), resumed.createdAt());
        assertFalse(resumed.mustChangePassword());
    }

    @Test
    void capitalsAndSpacesRoundTheNameMakeNoDifference() {
        Somebody sam = entrance.somebody();
        assertEquals(
                sam.person(),
                entrance.signIn(sam.called(" " + sam.name().toUpperCase(java.util.Locale.ROOT) + " "))
                        .person());
    }

    @Test
    void everySessionHasATokenOfItsOwnAndOnlyItsHashIsKept() {
        Somebody sam = entrance.somebody();
        var tokens = new HashSet<String>();
        for (int i = 0; i < 4; i++) {
            tokens.add(entrance.signIn(sam).token());
        }
        assertEquals(4, tokens.size());
        tokens.forEach(token -> assertTrue(token.matches("[A-Za-z0-9_-]{43}"), token));
        assertEquals(
                4,
                entrance.count(
                        "SELECT COUNT(*) FROM auth_session WHERE person_id = ?",
                        sam.person().value()));
        assertTrue(tokens.stream()
                .noneMatch(
                        token -> entrance.signIn.resume(Secrets.sha256(token)).isPresent()));
    }

    @Test
    void aTokenThatSomebodyBroughtAlongIsNeverTakenOver() {
        String planted = "A".repeat(43);
        SignedInSession session = entrance.signIn(entrance.somebody());
        assertNotEquals(planted, session.token());
        assertTrue(entrance.signIn.resume(planted).isEmpty());
        assertTrue(entrance.signIn.resume("").isEmpty());
        assertTrue(entrance.signIn.resume("' OR 1=1 --").isEmpty());
    }

    @Test
    void unknownWrongAndClosedGetTheSameSentence() {
        Somebody known = entrance.somebody();
        Somebody closed = entrance.somebody();
        entrance.accounts.close(TestHouse.console(), closed.person());
        String unknown = refused(entrance.withoutAccount(), Entrance.PASSWORD);
        assertEquals(unknown, refused(known, "not the password"));
        assertEquals(unknown, refused(closed, Entrance.PASSWORD));
        assertEquals(unknown, refused(entrance.somebody(), "x".repeat(10_000)));
        assertEquals(unknown, refused(entrance.somebody(), ""));
        assertEquals(unknown, refused(entrance.withoutAccount().called("\u0000 ' OR 1=1 --"), ""));
    }

    @Test
    void theFifthFailureForANameMakesTheNextTryWaitWhetherOrNotThereIsSuchAnAccount() {
        String known = waitAfterFiveFailures(entrance.somebody());
        String unknown = waitAfterFiveFailures(entrance.withoutAccount());
        assertEquals("There were too many failed tries. Wait 1 minute, then try again.", known);
        assertEquals(known, unknown);
    }

    @Test
    void delaysGrowAndEndByTheClockAndSuccessClearsThem() {
        Somebody sam = entrance.somebody();
        waitAfterFiveFailures(sam);
        entrance.later(Duration.ofSeconds(60));
        refused(sam, "wrong once more");
        assertTrue(assertThrows(Refused.NotNow.class, () -> entrance.signIn(sam))
                .sentence()
                .contains("2 minutes"));
        entrance.later(Duration.ofMinutes(2));
        entrance.signIn(sam);
        for (int i = 0; i < 4; i++) {
            refused(sam, "wrong again");
        }
        entrance.signIn(sam);
    }

    @Test
    void aDelayEndsNobodysSessionElsewhere() {
        Somebody sam = entrance.somebody();
        SignedInSession session = entrance.signIn(sam);
        waitAfterFiveFailures(sam);
        assertTrue(entrance.isIn(session));
    }

    @Test
    void anAddressRunsOutOfTriesOverManyNamesAndOneIpv6NetworkIsOneAddress() {
        for (int i = 0; i < 10; i++) {
            refused(entrance.withoutAccount().from("2001:db8:7:7::" + i), "spraying one password");
        }
        Somebody victim = entrance.somebody();
        assertThrows(Refused.NotNow.class, () -> entrance.signIn(victim.from("2001:db8:7:7:ffff::1")));
        entrance.signIn(victim.from("2001:db8:7:8::1"));
        entrance.later(Duration.ofSeconds(6));
        entrance.signIn(victim.from("2001:db8:7:7:ffff::1"));
    }

    @Test
    void aHundredTriesAtTheSameTimeGetNoMoreThanFiveGuesses() {
        Somebody sam = entrance.somebody();
        var guesses = new AtomicInteger();
        var number = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 100; i++) {
                threads.execute(() -> {
                    try {
                        entrance.signIn(sam.from("203.0.113." + number.incrementAndGet()), "a guess at it");
                    } catch (Refused.NotAllowed e) {
                        guesses.incrementAndGet();
                    } catch (Refused.NotNow e) {
                        return;
                    }
                });
            }
        }
        assertEquals(5, guesses.get());
    }

    @Test
    void failuresAndSuccessesAreWrittenDownWithoutTheName() {
        Somebody sam = entrance.somebody();
        refused(sam, "wrong");
        entrance.signIn(sam);
        long id = sam.person().value();
        assertEquals(
                1,
                entrance.count("SELECT COUNT(*) FROM audit_row WHERE act = 'SIGN_IN_FAILED' AND subject_id = ?", id));
        assertEquals(
                1, entrance.count("SELECT COUNT(*) FROM audit_row WHERE act = 'SIGNED_IN' AND subject_id = ?", id));
        assertEquals(
                0,
                entrance.count(
                        "SELECT COUNT(*) FROM audit_row WHERE CONCAT(object, changes) LIKE '%person.%' AND subject_id = ?",
                        id));
    }

    @Test
    void whoMustChangeTheirPasswordIsToldSoByTheSession() {
        SignedInSession session = entrance.signIn(entrance.somebody(true));
        assertTrue(session.mustChangePassword());
        assertTrue(entrance.signIn.resume(session.token()).orElseThrow().mustChangePassword());
    }

    @Test
    void secretsNeverAppearInText() {
        Somebody sam = entrance.somebody();
        var attempt = new SignIn.Attempt(sam.name(), Entrance.PASSWORD, sam.address(), "Firefox", false);
        SignedInSession session = entrance.signIn.signIn(attempt);
        assertFalse(attempt.toString().contains(Entrance.PASSWORD));
        assertFalse(session.toString().contains(session.token()));
    }

    private String waitAfterFiveFailures(Somebody who) {
        for (int i = 0; i < 5; i++) {
            refused(who, "wrong " + i);
        }
        return assertThrows(Refused.NotNow.class, () -> entrance.signIn(who)).sentence();
    }

    private String refused(Somebody who, String password) {
        return assertThrows(Refused.NotAllowed.class, () -> entrance.signIn(who, password))
                .sentence();
    }
}
