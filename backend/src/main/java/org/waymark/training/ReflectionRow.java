package org.waymark.training;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.LogEntryId;
import org.waymark.vault.Locked;
import org.waymark.vault.Spot;

/** The locked words of a reflection. */
@Introspected
@SuppressWarnings("ArrayRecordComponent")
record ReflectionRow(LogEntryId entryId, byte[] body, String keyId) {

    static Spot spot(LogEntryId entry) {
        return new Spot("practice_reflection", "body", entry.value(), 1);
    }

    Spot spot() {
        return spot(entryId);
    }

    Locked locked() {
        return new Locked(keyId, body);
    }
}
