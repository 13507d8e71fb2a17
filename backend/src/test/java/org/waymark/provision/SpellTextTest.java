package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;

class SpellTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09:00 to 17:00|09:00 to 17:00",
                "9-17|09:00 to 17:00",
                "0900–1730|09:00 to 17:30",
                "9am to 5.30pm|09:00 to 17:30",
                "12am - 12pm|00:00 to 12:00",
                "22:00 to 06:00|22:00 to 06:00",
                "8:00-12:00, 13:00-17:00|08:00 to 12:00, 13:00 to 17:00",
                "24 hours|00:00 to 24:00",
                "Round the clock|00:00 to 24:00",
                "00:00 to 24:00|00:00 to 24:00",
                "18:00 to 00:00|18:00 to 24:00",
                "Closed|closed",
                "' '|closed"
            })
    void hoursAreReadAsTheyAreSaid(String typed, String written) {
        var faults = new Faults();
        List<Spell> spells = SpellText.read(typed, "MONDAY", faults);
        assertEquals(List.of(), faults.all());
        assertEquals(written, SpellText.write(spells));
        assertEquals(spells, SpellText.read(SpellText.write(spells), "MONDAY", faults));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nine to five",
                "25:00 to 26:00",
                "09:60 to 10:00",
                "13pm to 14pm",
                "09:00",
                "17:00 to 08:59 or so",
                "08:00 to 08:00",
                "18:00 to 17:00",
                "99999999999-5",
                "=1+1"
            })
    void whatCannotBeReadIsASentenceAtItsField(String typed) {
        var faults = new Faults();
        SpellText.read(typed, "MONDAY", faults);
        assertEquals(1, faults.all().size());
        assertEquals("MONDAY", faults.all().getFirst().field());
    }

    @Test
    void timesTheWrongWayRoundAreToldFromANight() {
        var faults = new Faults();
        SpellText.read("17:00 to 09:00", "MONDAY", faults);
        assertTrue(faults.isEmpty(), "out of hours is sixteen hours");
        SpellText.read("17:00 to 10:00", "MONDAY", faults);
        assertTrue(faults.all().getFirst().sentence().startsWith("Closing comes before opening."));
    }

    @Test
    void overlapsAreFoundWithinADayAndAcrossMidnight() {
        assertEquals(List.of("MONDAY"), overlaps("08:00-12:00, 11:00-15:00", "closed"));
        assertEquals(List.of("TUESDAY"), overlaps("22:00-06:00", "05:00-09:00"));
        assertEquals(List.of(), overlaps("22:00-06:00", "06:00-09:00"));
        assertEquals(List.of(), overlaps("08:00-12:00, 12:00-15:00", "closed"));
        assertEquals(List.of("MONDAY"), overlaps("00:00-24:00, 09:00-10:00", "00:00-24:00"));
    }

    private static List<String> overlaps(String monday, String tuesday) {
        var faults = new Faults();
        var hours = new OpeningHours(
                java.util.Map.of(
                        java.time.DayOfWeek.MONDAY,
                        SpellText.read(monday, "MONDAY", faults),
                        java.time.DayOfWeek.TUESDAY,
                        SpellText.read(tuesday, "TUESDAY", faults)),
                null);
        SettingCheck.sound(hours, faults);
        return faults.all().stream().map(Refused.Fault::field).toList();
    }
}
