package org.waymark.ui.framework;

import org.waymark.framework.Framework;
import org.waymark.framework.PracticeFunction;
import org.waymark.ui.session.Texts;

/** Names for the codes that tasks come with. */
final class TaskWords {

    private static final String PLACE = "framework.place.";

    private TaskWords() {}

    /** The kind of place; one that we have no name for keeps its code, with spaces. */
    static String place(String code) {
        return Texts.has(PLACE + code) ? Texts.of(PLACE + code) : code.replace('_', ' ');
    }

    static String function(Framework framework, String code) {
        return framework.functions().stream()
                .filter(function -> function.code().equals(code))
                .map(PracticeFunction::name)
                .findFirst()
                .orElse(code);
    }
}
