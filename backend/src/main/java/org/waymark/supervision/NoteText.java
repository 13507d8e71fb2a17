package org.waymark.supervision;

import java.util.List;

/** What a note says under its four headings. */
public record NoteText(String wellbeing, String practice, String development, String actions) {

    public static final NoteText EMPTY = new NoteText("", "", "", "");

    private static final String BETWEEN = "\u001f";

    String whole() {
        return String.join(BETWEEN, wellbeing, practice, development, actions);
    }

    static NoteText of(String whole) {
        List<String> parts = List.of(whole.split(BETWEEN, -1));
        return new NoteText(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    /** All parts as one text, for counting and for looking it through. */
    public String spoken() {
        return String.join("\n", wellbeing, practice, development, actions);
    }

    boolean isEmpty() {
        return (wellbeing + practice + development + actions).isBlank();
    }

    @Override
    public String toString() {
        return "NoteText[confidential]";
    }
}
