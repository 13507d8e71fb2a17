package org.waymark.ui.shell;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.util.List;

/** Sign-in names that the demo prints and shows; empty everywhere else. */
@ConfigurationProperties("waymark.demo")
record DemoNames(
        @org.jspecify.annotations.Nullable List<String> names,
        @org.jspecify.annotations.Nullable String password) {

    boolean isDemo() {
        return names != null && !names.isEmpty();
    }

    /** The names, each as sign-in name, person and what they are. */
    List<Name> all() {
        if (names == null || password == null) {
            return List.of();
        }
        String secret = password;
        return names.stream()
                .map(line -> line.split("\\|", 3))
                .map(parts -> new Name(parts[0], parts[1], parts[2], secret))
                .toList();
    }

    /** One demo account. */
    record Name(String signInName, String person, String what, String password) {}
}
