package org.waymark.vault;

/** A text that only the named key opens: a nonce, and what AES-256-GCM made of the text. */
@SuppressWarnings("ArrayRecordComponent")
public record Locked(String keyId, byte[] bytes) {

    @Override
    public String toString() {
        return "Locked[" + keyId + "]";
    }
}
