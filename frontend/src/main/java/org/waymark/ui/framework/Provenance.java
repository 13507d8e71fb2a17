package org.waymark.ui.framework;

import java.util.ArrayList;
import java.util.Comparator;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.ui.session.Texts;

/** Where the wording comes from, in plain words; codes of sources are spelled out. */
final class Provenance {

    private static final String SOURCE = "framework.source.";

    private Provenance() {}

    static String reconstruction(Framework framework, RoleProfile role) {
        return framework.about().statusNote()
                + (role.reconstructed() ? " " + Texts.of("framework.reconstructed.role") : "");
    }

    static String aliases(RoleProfile role) {
        return role.details().aliases().isEmpty()
                ? Texts.of("framework.noAliases")
                : Texts.of("framework.aliases", String.join(", ", role.details().aliases()));
    }

    /** The text with the names of its sources instead of their codes. */
    static String inWords(String text) {
        var keys = new ArrayList<String>();
        Texts.keys().forEach(key -> {
            if (key.startsWith(SOURCE)) {
                keys.add(key);
            }
        });
        keys.sort(Comparator.comparingInt(String::length).reversed());
        String said = text;
        for (String key : keys) {
            said = said.replace(key.substring(SOURCE.length()), Texts.of(key));
        }
        return said.isEmpty() ? said : Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }
}
