package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A word that says how something stands; colour only repeats what the word says. */
public class StatusTag extends Span {

    private static final long serialVersionUID = 1L;

    /** What the word means to the reader. */
    public enum Tone {
        PLAIN,
        ACT,
        GOOD,
        WARN,
        BAD
    }

    public StatusTag(String word, Tone tone) {
        super(word);
        addClassNames("wm-tag", "wm-tag-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
