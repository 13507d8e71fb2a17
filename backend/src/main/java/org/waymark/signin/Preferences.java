package org.waymark.signin;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;

/** How somebody likes the screens to behave. */
@Singleton
public class Preferences {

    private final PreferenceRepository preferences;
    private final Access access;
    private final AuditTrail trail;

    Preferences(PreferenceRepository preferences, Access access, AuditTrail trail) {
        this.preferences = preferences;
        this.access = access;
        this.trail = trail;
    }

    /** Every preference by its name, with the actor's choice or the usual one. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        var all = new LinkedHashMap<String, String>();
        for (Preference preference : Preference.values()) {
            all.put(preference.name(), preference.usual());
        }
        preferences.of(actor.person()).forEach(chosen -> all.replace(chosen.name(), chosen.setting()));
        return Map.copyOf(all);
    }

    /**
     * Keeps a choice. Choosing the same again changes nothing.
     *
     * @throws Refused.NotValid if it is not one of the preference's choices
     */
    @Transactional
    public void set(Actor actor, Preference preference, String value) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        if (!preference.choices().contains(value)) {
            throw new Refused.NotValid(
                    preference.name(), "Choose one of these: " + String.join(", ", preference.choices()) + ".");
        }
        if (value.equals(of(actor).get(preference.name()))) {
            return;
        }
        preferences.put(actor.person(), preference.name(), value);
        trail.record(actor, Act.PREFERENCE_SET, actor.person(), "preference " + preference, "to " + value);
    }
}
