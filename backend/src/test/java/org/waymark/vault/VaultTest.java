package org.waymark.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Refused;

class VaultTest {

    private static final Spot HERE = new Spot("table", "column", 1, 1);
    private static final String OLD = "old " + Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW = "new AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static Vault vault(String ring) {
        return new Vault(new VaultSettings(ring));
    }

    @Test
    void aTextOpensOnlyAtItsSpot() {
        Vault vault = vault(NEW);
        Locked locked = vault.lock(HERE, "Ŵy 🧑🏾 said");
        assertEquals("Ŵy 🧑🏾 said", vault.open(HERE, locked));
        for (Spot other : List.of(
                new Spot("other", "column", 1, 1),
                new Spot("table", "other", 1, 1),
                new Spot("table", "column", 2, 1),
                new Spot("table", "column", 1, 2))) {
            assertThrows(Refused.NotNow.class, () -> vault.open(other, locked));
        }
    }

    @Test
    void aChangedTextDoesNotOpen() {
        Vault vault = vault(NEW);
        Locked locked = vault.lock(HERE, "words");
        for (int at = 0; at < locked.bytes().length; at++) {
            byte[] changed = locked.bytes().clone();
            changed[at] ^= 1;
            assertThrows(Refused.NotNow.class, () -> vault.open(HERE, new Locked(locked.keyId(), changed)));
        }
        assertThrows(Refused.NotNow.class, () -> vault.open(HERE, new Locked(locked.keyId(), new byte[5])));
    }

    @Test
    void theLastKeyLocksAndTheOthersStillOpen() {
        Locked before = vault(OLD).lock(HERE, "words");
        Vault both = vault(OLD + "\n" + NEW);
        assertEquals("words", both.open(HERE, before));
        assertEquals("new", both.lock(HERE, "words").keyId());
        assertThrows(Refused.NotNow.class, () -> vault(NEW).open(HERE, before));
        assertNotEquals(
                Base64.getEncoder().encodeToString(both.lock(HERE, "words").bytes()),
                Base64.getEncoder().encodeToString(both.lock(HERE, "words").bytes()));
    }

    @Test
    void withoutKeysNothingIsLockedOrOpened() {
        Vault none = new Vault(new VaultSettings(null));
        assertFalse(none.hasKeys());
        assertThrows(Refused.NotNow.class, () -> none.lock(HERE, "words"));
        assertThrows(Refused.NotNow.class, () -> none.open(HERE, new Locked("new", new byte[40])));
    }

    @Test
    void anUnsoundRingIsRefusedWithoutSayingWhatStandsInIt() {
        for (String ring : List.of("secretname", "a c2hvcnQ=", "a !!", OLD + "\n" + OLD, "# only words")) {
            var refused = assertThrows(IllegalArgumentException.class, () -> vault(ring));
            assertFalse(String.valueOf(refused.getMessage()).contains("secretname"), "the name stays out");
        }
        assertTrue(vault("# two\n" + OLD + "\n\n" + NEW).hasKeys());
    }
}
