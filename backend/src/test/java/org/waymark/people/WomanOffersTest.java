package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

@Tag("database")
class WomanOffersTest {

    private final Neighbourhood here = new Neighbourhood();
    private final WomanOffers offers = here.house.get(WomanOffers.class);
    private final PersonId mei = here.practitioner("Mei");
    private final PersonId sam = here.practitioner("Sam");
    private final Actor manager = here.manager();

    @Test
    void itIsOffUntilSomebodyChoosesItAndGoneOnceTheyWithdraw() {
        Actor herself = here.staff(mei);
        assertTrue(offers.mine(herself).isEmpty());
        offers.choose(herself, true);
        offers.choose(herself, true);
        assertEquals(Optional.of(Neighbourhood.DAY), offers.mine(herself));
        assertEquals(WomanChoice.SOMEBODY, among(Set.of(mei, sam)));
        offers.choose(herself, false);
        assertTrue(offers.mine(herself).isEmpty());
        assertEquals(WomanChoice.NOBODY, among(Set.of(mei, sam)));
    }

    @Test
    void nothingIsToldOfAGroupOfOne() {
        offers.choose(here.staff(mei), true);
        assertEquals(WomanChoice.NOT_TOLD, among(Set.of(mei)));
        assertEquals(WomanChoice.NOT_TOLD, among(Set.of(sam)));
        assertEquals(WomanChoice.NOBODY, among(Set.of()));
    }

    @Test
    void theManagerOfAnotherServiceLearnsNothingAndColleaguesMayNotAsk() {
        offers.choose(here.staff(mei), true);
        Actor other = new Neighbourhood().manager();
        var groups = new WomanOffers.Groups(List.of(Set.of(mei, sam)), Neighbourhood.DAY);
        assertEquals(List.of(WomanChoice.NOBODY), offers.among(other, groups));
        assertThrows(Refused.NotAllowed.class, () -> offers.among(here.staff(sam), groups));
    }

    private WomanChoice among(Set<PersonId> group) {
        return offers.among(manager, new WomanOffers.Groups(List.of(group), Neighbourhood.DAY))
                .getFirst();
    }
}
