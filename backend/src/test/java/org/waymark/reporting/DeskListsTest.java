package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.Neighbourhood;
import org.waymark.skillmix.CoverTown;

@Tag("database")
class DeskListsTest {

    private final CoverTown town = new CoverTown();
    private final DeskLists lists = town.here.house.get(DeskLists.class);
    private final Actor manager = town.here.manager();

    @Test
    void itNamesWhoMayWorkThereAndNobodyElse() {
        town.counting("Carys");
        town.here.practitioner("Sam");
        DeskList list = lists.of(manager, town.suite, null);
        assertEquals(1, list.lines().size());
        assertTrue(list.lines().getFirst().name().startsWith("Carys"));
        assertEquals(Neighbourhood.DAY.plusYears(1), list.lines().getFirst().clearedUntil());
    }

    @Test
    void theFileSaysTheSameAndACellThatLooksLikeAFormulaIsNone() {
        town.counting("=1+1");
        Sheet sheet = lists.csv(manager, town.suite, Neighbourhood.DAY);
        String text = new String(sheet.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains("Kirkham custody suite"), text);
        assertTrue(text.contains(Today.inWords(Neighbourhood.DAY.plusYears(1))), text);
        assertFalse(text.lines().anyMatch(line -> line.startsWith("=") || line.startsWith("\"=")), text);
        assertFalse(sheet.fileName().contains("Kirkham"));
        assertEquals(1, sheet.people());
    }

    @Test
    void itIsForTheManagerOfTheServiceOnly() {
        PersonId sam = town.counting("Sam");
        assertThrows(Refused.NotAllowed.class, () -> lists.of(town.here.staff(sam), town.suite, null));
        Actor other = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> lists.csv(other, town.suite, null));
        assertThrows(Refused.NotFound.class, () -> lists.of(manager, new SiteId(-1), null));
    }

    @Test
    void eachOneIsWrittenDown() throws SQLException {
        lists.of(manager, town.suite, null);
        lists.csv(manager, town.suite, null);
        try (var connection = town.here.house.plainConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT COUNT(*) FROM audit_row WHERE act = 'EXPORTED' AND object = 'desk list of site "
                                        + town.suite.text() + "'")) {
            rows.next();
            assertEquals(Set.of(2), Set.of(rows.getInt(1)));
        }
    }
}
