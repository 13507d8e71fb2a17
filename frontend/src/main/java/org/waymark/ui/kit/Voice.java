package org.waymark.ui.kit;

import org.waymark.framework.LevelWords;

/** Whose words describe a level: a person's own, or those that others say of them. */
public enum Voice {
    OWN,
    OTHERS;

    /** What the level looks like, in full. */
    public String of(LevelWords words) {
        return this == OWN ? words.firstPerson() : words.thirdPerson();
    }
}
