package org.waymark.signin;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.waymark.kernel.Refused;

/** Hashes and checks passwords with Argon2id, a few at a time, taking them exactly as they were typed. */
@Singleton
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int LONGEST_TYPED = 1024;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LONGEST_QUEUE_SECONDS = 15;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors() * 2, true);
    final String nobodysHash = hashed(Secrets.token());
    private final Set<String> common = common();

    /**
     * Hashes a password that somebody chose.
     *
     * @param field the field that a fault is shown beside
     * @throws Refused.NotValid if it is shorter than 12 or longer than 128 characters, very common, or the sign-in name
     */
    String hash(String typed, String signInName, String field) {
        String password = normal(typed)
                .orElseThrow(() -> new Refused.NotValid(
                        field, "A password has at most 128 characters, and none that cannot be stored."));
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Refused.NotValid(
                    field,
                    length < SHORTEST
                            ? "A password has at least 12 characters. Three or four unrelated words are easy to keep in mind."
                            : "A password has at most 128 characters.");
        }
        if (SignInName.fold(password).equals(signInName)) {
            throw new Refused.NotValid(field, "The password cannot be the sign-in name.");
        }
        if (common.contains(folded(password))) {
            throw new Refused.NotValid(field, "This password is one of the most common. Choose another one.");
        }
        return inTurn(() -> hashed(password));
    }

    /** Whether the password is the right one. Where there is no account the same work is done, in vain. */
    boolean matches(String typed, Optional<String> hash) {
        Optional<String> password = normal(typed);
        if (password.isEmpty()
                || password.get().codePointCount(0, password.get().length()) > LONGEST) {
            return false;
        }
        return argon2.matches(password.get(), hash.orElse(nobodysHash)) && hash.isPresent();
    }

    /** Whether two passwords are one to us, however their accents were typed. */
    static boolean same(String one, String other) {
        return normal(one).equals(normal(other));
    }

    /**
     * Does work that hashes, when it is its turn: hashing takes memory, so only a few may do it at once.
     *
     * @throws Refused.NotNow if the queue is too long
     */
    <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_QUEUE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused.NotNow("Many people are signing in at once. Try again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused.NotNow("Signing in was interrupted. Try again.");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private String hashed(String password) {
        String hash = argon2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("Argon2 gave no hash.");
        }
        return hash;
    }

    /** Composed and decomposed accents become the same text; far too long or broken text becomes nothing. */
    private static Optional<String> normal(String typed) {
        return typed.length() > LONGEST_TYPED
                        || !StandardCharsets.UTF_8.newEncoder().canEncode(typed)
                ? Optional.empty()
                : Optional.of(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    private static String folded(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> common() {
        try (InputStream list = Passwords.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of common passwords is missing.");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read.", e);
        }
    }
}
