package org.waymark.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;

@Tag("database")
class PreferencesTest {

    private final Entrance entrance = new Entrance();
    private final Preferences preferences = entrance.house.get(Preferences.class);

    @Test
    void theUsualHoldsUntilSomebodyChooses() {
        Actor sam = entrance.withoutAccount().actor();
        assertEquals("system", preferences.of(sam).get("COLOUR_SCHEME"));
        preferences.set(sam, Preference.COLOUR_SCHEME, "dark");
        preferences.set(sam, Preference.COLOUR_SCHEME, "light");
        assertEquals("light", preferences.of(sam).get("COLOUR_SCHEME"));
        assertEquals(Preference.values().length, preferences.of(sam).size());
    }

    @Test
    void oneChoiceDoesNotTouchSomebodyElses() {
        Actor sam = entrance.withoutAccount().actor();
        preferences.set(sam, Preference.MOVE_ON, "on");
        assertEquals("off", preferences.of(entrance.withoutAccount().actor()).get("MOVE_ON"));
    }

    @Test
    void whatIsNoChoiceIsRefused() {
        Actor sam = entrance.withoutAccount().actor();
        assertThrows(Refused.NotValid.class, () -> preferences.set(sam, Preference.NUMBER_KEYS, "maybe"));
    }

    @Test
    void choosingTheSameAgainIsNotWrittenDownTwice() {
        Actor sam = entrance.withoutAccount().actor();
        preferences.set(sam, Preference.NEXT_PANEL, "closed");
        preferences.set(sam, Preference.NEXT_PANEL, "closed");
        assertEquals(
                1,
                entrance.count(
                        "SELECT COUNT(*) FROM audit_row WHERE act = 'PREFERENCE_SET' AND subject_id = ?",
                        sam.person().value()));
    }
}
