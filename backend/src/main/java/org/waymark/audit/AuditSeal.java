package org.waymark.audit;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Computes the hash that ties a row to the one before, with a key that the database does not hold. */
@Singleton
class AuditSeal {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    AuditSeal(AuditSettings settings) {
        byte[] secret = settings.key().getBytes(StandardCharsets.UTF_8);
        if (secret.length < 32) {
            throw new IllegalStateException(
                    "WAYMARK_AUDIT_KEY must be at least 32 characters long; it seals the audit trail.");
        }
        this.key = new SecretKeySpec(secret, HMAC);
    }

    byte[] hash(AuditLink row) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            number(mac, row.stream());
            number(mac, row.seq());
            number(mac, ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
            number(mac, row.actorId());
            text(mac, row.door());
            text(mac, row.actorName());
            text(mac, row.act());
            optional(mac, row.subjectId());
            text(mac, row.object());
            text(mac, row.outcome());
            text(mac, row.changes());
            mac.update(row.prevHash());
            return mac.doFinal();
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java cannot compute HMAC-SHA-256.", e);
        }
    }

    private static void number(Mac mac, long value) {
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private static void optional(Mac mac, @Nullable Long value) {
        mac.update((byte) (value == null ? 0 : 1));
        number(mac, value == null ? 0 : value);
    }

    private static void text(Mac mac, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(mac, bytes.length);
        mac.update(bytes);
    }
}
