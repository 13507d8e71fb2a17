package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;

@Tag("database")
class SavedViewsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final SavedViews views = here.house.get(SavedViews.class);
    private final Actor manager = here.manager();

    @Test
    void aViewIsKeptUnderItsNameAndSeenByItsOwnerAlone() {
        SavedView kept = views.keep(manager, "  My Monday view ", "4k7?lens=gap&without=cleared");
        assertEquals(new SavedView("My Monday view", "4k7?lens=gap&without=cleared"), kept);
        views.keep(manager, "All of it", "4k7");
        assertEquals(
                List.of("All of it", "My Monday view"),
                views.list(manager).stream().map(SavedView::name).toList());
        assertEquals(List.of(), views.list(here.manager()));
    }

    @Test
    void whatWasDeletedCanBeKeptAgain() {
        SavedView kept = views.keep(manager, "Monday", "mine?lens=age");
        assertEquals(Optional.of(kept), views.delete(manager, "Monday"));
        assertEquals(List.of(), views.list(manager));
        assertEquals(Optional.empty(), views.delete(manager, "Monday"));
        assertEquals(kept, views.keep(manager, kept.name(), kept.address()));
    }

    @Test
    void nobodyDeletesTheViewOfAnother() {
        views.keep(manager, "Monday", "mine");
        assertEquals(Optional.empty(), views.delete(here.manager(), "Monday"));
        assertEquals(1, views.list(manager).size());
    }

    @Test
    void aNameIsNeededShortAndUsedOnce() {
        views.keep(manager, "Monday", "mine");
        assertEquals("name", fault("", "mine").field());
        assertEquals("name", fault("x".repeat(61), "mine").field());
        Refused.Fault twice = fault("monday", "4k7");
        assertEquals("name", twice.field());
        assertTrue(twice.sentence().contains("“monday”"), twice::sentence);
        views.keep(here.manager(), "Monday", "mine");
    }

    @Test
    void onlyTheHeatMapItselfCanBeKept() {
        for (String address : List.of(
                "",
                "//evil.example",
                "https://evil.example/team",
                "4k7/../people",
                "4k7#x",
                "4k7?lens=gap?x=/",
                "4k7?a=<script>",
                "javascript:alert(1)",
                "4k7?a=" + "x".repeat(1000))) {
            assertEquals("address", fault("View", address).field(), address);
        }
    }

    @Test
    void thereAreNoMoreThanFifty() {
        for (int i = 0; i < SavedViews.MOST; i++) {
            views.keep(manager, "View " + i, "mine");
        }
        assertThrows(Refused.NotNow.class, () -> views.keep(manager, "One more", "mine"));
        assertEquals(SavedViews.MOST, views.list(manager).size());
    }

    @Test
    void whoeverSeesNobodysLevelsKeepsNoViews() {
        Actor staff = here.staff(here.practitioner("Dev"));
        assertThrows(Refused.NotAllowed.class, () -> views.list(staff));
        assertThrows(Refused.NotAllowed.class, () -> views.keep(staff, "Monday", "mine"));
        assertThrows(Refused.NotAllowed.class, () -> views.delete(staff, "Monday"));
    }

    private Refused.Fault fault(String name, String address) {
        return assertThrows(Refused.NotValid.class, () -> views.keep(manager, name, address))
                .faults()
                .getFirst();
    }
}
