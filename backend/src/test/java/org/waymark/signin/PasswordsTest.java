package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.Refused;

class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords();

    @Test
    void aHashIsArgon2idWithTheAgreedCostAndASaltOfItsOwn() {
        String one = hash("three unrelated words");
        assertTrue(one.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), one);
        assertNotEquals(one, hash("three unrelated words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve chars",
                " leading space",
                "trailing space ",
                "            x",
                "one\u0000NUL and more",
                "🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢🐢",
                "كلمة مرور طويلة جدا",
                "<script>alert(1)</script>",
                "' OR 1=1; --  "
            })
    void aPasswordIsTakenExactlyAsTyped(String typed) {
        String hash = hash(typed);
        assertTrue(matches(typed, hash));
        assertFalse(matches(typed + " ", hash));
        assertFalse(matches(" " + typed, hash));
        assertFalse(matches(typed.substring(0, typed.length() - 1) + "?", hash));
    }

    @Test
    void whatStandsAfterANulCounts() {
        assertFalse(matches("one\u0000NUL and MORE", hash("one\u0000NUL and more")));
    }

    @Test
    void capitalsCount() {
        assertFalse(matches("Three Unrelated Words", hash("three unrelated words")));
    }

    @Test
    void composedAndDecomposedAccentsAreTheSameOnBothPaths() {
        assertTrue(matches("Cafe\u0301 au lait!", hash("Caf\u00e9 au lait!")));
        assertTrue(matches("Caf\u00e9 au lait!", hash("Cafe\u0301 au lait!")));
        assertTrue(Passwords.same("Caf\u00e9 au lait!", "Cafe\u0301 au lait!"));
    }

    @Test
    void twelveTo128CharactersAreTakenCountedAsPeopleSeeThem() {
        refused("eleven char");
        refused("🐢".repeat(11));
        assertTrue(matches("a1".repeat(64), hash("a1".repeat(64))));
        assertTrue(matches("🐢".repeat(128), hash("🐢".repeat(128))));
        refused("a".repeat(129));
        refused("🐢".repeat(129));
    }

    @Test
    void tenThousandCharactersAreRefusedWithoutHashing() {
        String hash = hash("three unrelated words");
        String tooLong = "e\u0301".repeat(5_000);
        assertFalse(matches(tooLong, hash));
        refused(tooLong);
    }

    @Test
    void halfACharacterIsRefusedNotStoredAsSomethingElse() {
        refused("half a sign \uD83D");
        assertFalse(matches("half a sign \uD83D", hash("half a sign ?")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "PasswordPassword",
                "123456789012",
                "qwertyuiop123",
                "Correct horse battery staple"
            })
    void theMostCommonPasswordsAreRefused(String typed) {
        refused(typed);
    }

    @Test
    void theSignInNameIsNoPassword() {
        assertThrows(
                Refused.NotValid.class, () -> PASSWORDS.hash("Sam.Carter@NHS.net", "sam.carter@nhs.net", "password"));
    }

    @Test
    void aFaultNamesTheFieldItBelongsTo() {
        var refused = assertThrows(Refused.NotValid.class, () -> PASSWORDS.hash("short", "sam", "newPassword"));
        assertEquals("newPassword", refused.faults().getFirst().field());
        assertFalse(refused.sentence().contains("short"));
    }

    @Test
    void anUnknownAccountCostsTheSameWork() {
        assertEquals(cost(hash("three unrelated words")), cost(PASSWORDS.nobodysHash));
        assertFalse(PASSWORDS.matches("three unrelated words", Optional.empty()));
    }

    @Test
    void onlyAFewHashAtTheSameTime() {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                threads.execute(() -> PASSWORDS.inTurn(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    java.util.concurrent.locks.LockSupport.parkNanos(100_000);
                    return inside.decrementAndGet();
                }));
            }
        }
        assertTrue(most.get() <= Runtime.getRuntime().availableProcessors() * 2, "at once: " + most);
    }

    /** Algorithm, version, memory, rounds and lanes: all that the work depends on. */
    private static String cost(String hash) {
        assertTrue(hash.startsWith("$argon2id$v=19$m="), hash);
        return hash.substring(0, hash.indexOf('$', "$argon2id$v=19$".length()));
    }

    private static String hash(String typed) {
        return PASSWORDS.hash(typed, "sam", "password");
    }

    private static boolean matches(String typed, String hash) {
        return PASSWORDS.matches(typed, Optional.of(hash));
    }

    private static void refused(String typed) {
        assertThrows(Refused.NotValid.class, () -> hash(typed));
    }
}
