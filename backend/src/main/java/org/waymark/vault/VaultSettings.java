package org.waymark.vault;

import io.micronaut.context.annotation.ConfigurationProperties;
import org.jspecify.annotations.Nullable;

/** The key ring as text, read from outside the database; nothing where none is set. */
@ConfigurationProperties("waymark.vault")
record VaultSettings(@Nullable String ring) {

    @Override
    public String toString() {
        return "VaultSettings[" + (ring == null ? "no ring" : "a ring") + "]";
    }
}
