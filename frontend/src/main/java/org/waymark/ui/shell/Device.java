package org.waymark.ui.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.ui.session.Texts;

/** The browser and system in a few words, so that people recognise their own sessions. */
record Device(@Nullable String userAgent) {

    private static final List<String> BROWSERS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Windows", "iPhone", "iPad", "Android", "Mac OS", "Linux");

    String inWords() {
        String text = userAgent == null ? "" : userAgent;
        return Texts.of("shell.device", first(BROWSERS, text).replace("Edg", "Edge"), first(SYSTEMS, text));
    }

    private static String first(List<String> words, String text) {
        return words.stream().filter(text::contains).findFirst().orElseGet(() -> Texts.of("shell.device.unknown"));
    }
}
