package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.Level;

/** One step of the scale: an everyday word, the formal label for documents, and what it means. */
@Introspected
public record ScaleLevel(Level level, String word, String formalLabel, String firstPerson, String meaning) {

    /** Number and word, as people see it: “3 On my own”. */
    public String named() {
        return level.value() + " " + word;
    }

    /** As documents write it: “3 On my own (Competent)”. */
    public String formal() {
        return named() + (formalLabel.equals(word) ? "" : " (" + formalLabel + ")");
    }
}
