package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.Criticality;

@Tag("database")
class CoverNumbersTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    private final CoverTown town = new CoverTown();
    private final CoverNumbers numbers = town.here.house.get(CoverNumbers.class);
    private final Actor strategic = town.here.holding(town.here.person("Adrian"), Role.STRATEGIC, null);

    @Test
    void aServiceWithEnoughPeopleIsToldInNumbersOfNeedsAndPeople() {
        town.need(1, LONG_AGO);
        for (int i = 0; i < 6; i++) {
            town.counting("Zebedee");
        }
        for (int i = 0; i < 5; i++) {
            town.inPost("New", Neighbourhood.PRACTITIONER, null, town.suite);
        }
        CoverTotals totals = numbers.inEveryService(strategic);
        CoverTotals.OfService here = here(totals);
        assertEquals(1, needs(here, Criticality.CRITICAL, Verdict.COVERED));
        assertEquals(0, needs(here, Criticality.CRITICAL, Verdict.NONE));
        CoverTotals.People people = here.people();
        assertTrue(people.inPost() == null || people.inPost() == 11);
        assertTrue(people.ready() == null || people.ready() == 6);
        assertFalse(totals.toString().contains("Zebedee"), "no names");
    }

    @Test
    void nothingIsToldOfAServiceWithFewerThanFivePeople() {
        town.need(1, LONG_AGO);
        for (int i = 0; i < 4; i++) {
            town.counting("Zebedee");
        }
        CoverTotals.OfService here = here(numbers.inEveryService(strategic));
        assertNull(here.people().inPost());
        assertNull(here.people().ready());
        assertTrue(here.needs().isEmpty());
    }

    @Test
    void fewWhoAreNotReadyAreHiddenAndCannotBeWorkedOut() {
        for (int i = 0; i < 9; i++) {
            town.counting("Zebedee");
        }
        town.inPost("New", Neighbourhood.PRACTITIONER, null, town.suite);
        CoverTotals.People people = here(numbers.inEveryService(strategic)).people();
        assertNull(people.notReady());
        assertTrue(people.ready() == null || people.inPost() == null, "the one who is not ready follows");
    }

    @Test
    void whoReadsNoTotalsIsRefused() {
        Actor manager = town.here.manager();
        Actor staff = town.here.staff(town.counting("Sam"));
        for (Actor actor : List.of(manager, staff)) {
            assertThrows(Refused.NotAllowed.class, () -> numbers.inEveryService(actor));
        }
    }

    @Test
    void moreServicesTakeNoMoreStatements() {
        town.counting("Zebedee");
        numbers.inEveryService(strategic);
        int before = StatementCounter.of(() -> numbers.inEveryService(strategic));
        var other = new CoverTown();
        other.need(1, LONG_AGO);
        other.counting("Zebedee");
        numbers.inEveryService(strategic);
        assertEquals(before, StatementCounter.of(() -> numbers.inEveryService(strategic)));
    }

    private CoverTotals.OfService here(CoverTotals totals) {
        assertNotNull(totals);
        return totals.services().stream()
                .filter(one -> one.service().equals(town.here.id()))
                .findFirst()
                .orElseThrow();
    }

    private static int needs(CoverTotals.OfService service, Criticality criticality, Verdict verdict) {
        return service.needs().orElseThrow().stream()
                .filter(one -> one.criticality() == criticality && one.verdict() == verdict)
                .mapToInt(CoverTotals.Needs::needs)
                .sum();
    }
}
