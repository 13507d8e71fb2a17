package org.waymark.ui.session;

import jakarta.inject.Singleton;
import org.waymark.kernel.Actor;
import org.waymark.signin.Preference;
import org.waymark.signin.Preferences;

/** How the person likes the screens to behave. */
@Singleton
public class Choices {

    private final Preferences preferences;

    Choices(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Whether the person chose this value, or it is the usual one. */
    public boolean is(Actor actor, Preference preference, String value) {
        return value.equals(preferences.of(actor).get(preference.name()));
    }

    /** Keeps a choice for next time. */
    public void set(Actor actor, Preference preference, String value) {
        preferences.set(actor, preference, value);
    }
}
