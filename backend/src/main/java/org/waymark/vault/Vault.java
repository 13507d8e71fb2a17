package org.waymark.vault;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;

/** Locks texts with AES-256-GCM before they reach the database, and opens them again. */
@Singleton
public class Vault {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable KeyRing ring;
    private final SecureRandom chance = new SecureRandom();

    Vault(VaultSettings settings) {
        String text = settings.ring();
        this.ring = text == null || text.isBlank() ? null : KeyRing.read(text);
    }

    /** Whether there are keys at all; without them confidential texts are neither kept nor shown. */
    public boolean hasKeys() {
        return ring != null;
    }

    /**
     * The name of the key that locks now.
     *
     * @throws Refused.NotNow where there are no keys
     */
    public String activeKey() {
        return ring().active();
    }

    /**
     * Locks a text for one spot.
     *
     * @throws Refused.NotNow where there are no keys
     */
    public Locked lock(Spot spot, String text) {
        KeyRing keys = ring();
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        byte[] body =
                run(Cipher.ENCRYPT_MODE, key(keys, keys.active()), nonce, spot, text.getBytes(StandardCharsets.UTF_8));
        byte[] whole = Arrays.copyOf(nonce, NONCE + body.length);
        System.arraycopy(body, 0, whole, NONCE, body.length);
        return new Locked(keys.active(), whole);
    }

    /**
     * Opens a text at the spot it was locked for.
     *
     * @throws Refused.NotNow where there are no keys, the key is missing, or the text was changed or comes from elsewhere
     */
    public String open(Spot spot, Locked locked) {
        byte[] whole = locked.bytes();
        SecretKeySpec key = key(ring(), locked.keyId());
        if (whole.length <= NONCE) {
            throw damaged();
        }
        byte[] text = run(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOf(whole, NONCE),
                spot,
                Arrays.copyOfRange(whole, NONCE, whole.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, Spot spot, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(spot.bytes());
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw damaged();
        }
    }

    private KeyRing ring() {
        if (ring == null) {
            throw new Refused.NotNow(
                    "Confidential notes cannot be kept or opened here yet: this server has no encryption keys. Ask your administrator.");
        }
        return ring;
    }

    private static SecretKeySpec key(KeyRing keys, String name) {
        return keys.key(name)
                .orElseThrow(
                        () -> new Refused.NotNow(
                                "This text cannot be opened: the key it was locked with is not on this server. Ask your administrator."));
    }

    private static Refused.NotNow damaged() {
        return new Refused.NotNow(
                "This text cannot be opened: it was changed, or it does not belong to this record. Ask your administrator.");
    }
}
