package org.waymark.ui.framework;

import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.reporting.RoleWords;
import org.waymark.ui.session.Texts;

/** Where the wording comes from, in plain words; codes of sources are spelled out. */
final class Provenance {

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
        return RoleWords.capital(RoleWords.withSources(text));
    }
}
