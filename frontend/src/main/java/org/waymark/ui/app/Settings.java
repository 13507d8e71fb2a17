package org.waymark.ui.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.store.DatabaseAddress;

/** What the environment says; every secret may also stand in a file that a variable ending in _FILE names. */
record Settings(Map<String, String> environment) {

    static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    /** The value of a variable, or the content of the file that its _FILE twin names. */
    Optional<String> find(String name) {
        String value = environment.get(name);
        if (value != null && !value.isBlank()) {
            return Optional.of(value.strip());
        }
        String file = environment.get(name + "_FILE");
        if (file == null || file.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The file that " + name + "_FILE names cannot be read: " + file, e);
        }
    }

    /** @throws IllegalArgumentException with the setting's name if it is missing */
    String need(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("Set " + name + " (or " + name + "_FILE) first."));
    }

    /** @throws IllegalArgumentException if a part of the address is missing */
    DatabaseAddress database() {
        return new DatabaseAddress(need("WAYMARK_DB_URL"), need("WAYMARK_DB_USER"), need("WAYMARK_DB_PASSWORD"));
    }

    /** @throws IllegalArgumentException if the port is not a number from 1 to 65535 */
    int port() {
        String text = find("WAYMARK_PORT").orElse("8080");
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new IllegalArgumentException("WAYMARK_PORT is a port number from 1 to 65535, not " + text + ".");
        }
        return Integer.parseInt(text);
    }

    String host() {
        return find("WAYMARK_HOST").orElse("127.0.0.1");
    }

    Path home() {
        return Path.of(find("WAYMARK_HOME").orElse("data"));
    }

    /** The mail server that takes messages, how readers reach us, and where files go; nothing where none is set. */
    Map<String, Object> mail() {
        var properties = new HashMap<String, Object>();
        find("WAYMARK_ADDRESS").ifPresent(address -> properties.put("waymark.address", address));
        find("WAYMARK_FILES").ifPresent(folder -> properties.put("waymark.files", folder));
        find("WAYMARK_CLAMD").ifPresent(address -> properties.put("waymark.clamd", address));
        Optional<String> host = find("WAYMARK_SMTP_HOST");
        if (host.isEmpty()) {
            return properties;
        }
        properties.put("waymark.mail.from", need("WAYMARK_MAIL_FROM"));
        properties.put("javamail.properties.mail.smtp.host", host.get());
        properties.put(
                "javamail.properties.mail.smtp.port", find("WAYMARK_SMTP_PORT").orElse("587"));
        properties.put("javamail.properties.mail.smtp.starttls.enable", "true");
        properties.put("javamail.properties.mail.smtp.connectiontimeout", "5000");
        properties.put("javamail.properties.mail.smtp.timeout", "10000");
        properties.put("javamail.properties.mail.smtp.writetimeout", "10000");
        Optional<String> user = find("WAYMARK_SMTP_USER");
        if (user.isPresent()) {
            properties.put("javamail.properties.mail.smtp.auth", "true");
            properties.put("javamail.authentication.username", user.get());
            properties.put("javamail.authentication.password", need("WAYMARK_SMTP_PASSWORD"));
        }
        return properties;
    }

    /** The keys that lock confidential texts, newest last; nothing where none are set. */
    Map<String, Object> vault() {
        return find("WAYMARK_VAULT_KEYS")
                .<Map<String, Object>>map(ring -> Map.of("waymark.vault.ring", ring))
                .orElse(Map.of());
    }

    /** Whether a proxy in front of us may say who the caller is and that it speaks TLS. */
    boolean behindProxy() {
        return find("WAYMARK_BEHIND_PROXY").filter("true"::equalsIgnoreCase).isPresent();
    }
}
