package org.waymark.signin;

import java.util.List;

/** How the screens may behave; the first of the choices holds until somebody chooses another. */
public enum Preference {
    NUMBER_KEYS("on off"),
    MOVE_ON("off on"),
    RATING_MODE("one domain"),
    COLOUR_SCHEME("system light dark"),
    NEXT_PANEL("open closed");

    private final String choices;

    Preference(String choices) {
        this.choices = choices;
    }

    public List<String> choices() {
        return List.of(choices.split(" ", -1));
    }

    public String usual() {
        return choices().getFirst();
    }
}
