package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Neighbourhood;
import org.waymark.people.People;
import org.waymark.people.Posts;
import org.waymark.people.WorkContact;
import org.waymark.provision.ChangedService;
import org.waymark.provision.LdServices;

@Tag("database")
class CareerOffersTest {

    private static final RoleCode VOLUNTEER = new RoleCode("VOL");
    private static final RoleCode PEER = new RoleCode("PSW");

    private final Neighbourhood here = new Neighbourhood();
    private final Neighbourhood there = new Neighbourhood();
    private final CareerOffers offers = here.house.get(CareerOffers.class);
    private final PersonId winnie = here.person("Winnie");
    private final PersonId ellis = here.person("Ellis");
    private final Actor reader = here.staff(ellis);
    private final Actor asked = here.staff(winnie);

    @BeforeEach
    void twoServicesOfTwoOrganisations() {
        provider(here, "Trust " + Neighbourhood.unique());
        provider(there, "Trust " + Neighbourhood.unique());
        var posts = here.house.get(Posts.class);
        posts.start(here.console, here.post(winnie, PEER, Neighbourhood.DAY.minusYears(1), null));
        posts.start(here.console, here.post(ellis, VOLUNTEER, Neighbourhood.DAY.minusMonths(3), null));
    }

    @Test
    void whoOffersIsSeenByColleaguesUntilTheyTakeItBack() {
        assertTrue(offers.about(asked, PEER).mayOffer());
        assertTrue(names(reader).isEmpty(), "nobody is shown who did not say so");
        offers.offer(asked, PEER);
        offers.offer(asked, PEER);
        assertEquals(Neighbourhood.DAY, offers.about(asked, PEER).since());
        OfferSheet seen = offers.about(reader, PEER);
        WorkContact colleague = seen.colleagues().getFirst();
        assertEquals(winnie, colleague.personId());
        assertTrue(seen.work(colleague).endsWith(", " + here.service.name()), seen.work(colleague));
        assertFalse(seen.mayOffer());
        assertTrue(names(asked).isEmpty(), "one does not ask oneself");
        offers.withdraw(asked, PEER);
        assertTrue(names(reader).isEmpty());
        assertNull(offers.about(asked, PEER).since());
        offers.withdraw(asked, PEER);
    }

    @Test
    void theOwnOrganisationSeesItAndNoOtherOneDoes() {
        offers.offer(asked, PEER);
        PersonId sister = there.practitioner("Sister");
        Actor elsewhere = there.staff(sister);
        assertTrue(names(elsewhere).isEmpty(), "another organisation");
        provider(
                there,
                here.house.get(LdServices.class).find(here.console, here.id()).provider());
        assertEquals(List.of(winnie), names(elsewhere), "a sister service");
        Actor nowhere = here.staff(here.person("Nowhere"));
        assertTrue(names(nowhere).isEmpty(), "without a post");
    }

    @Test
    void whoHasLeftIsNotShownAndNobodyOffersARoleTheyNeverHeld() {
        offers.offer(asked, PEER);
        here.house.get(People.class).leave(here.console, winnie, Neighbourhood.DAY.minusDays(1), 0);
        assertTrue(names(reader).isEmpty());
        var refused = assertThrows(Refused.NotValid.class, () -> offers.offer(reader, PEER));
        assertTrue(refused.faults().toString().contains("You never were Peer supporter"), refused.faults()::toString);
        assertThrows(Refused.NotFound.class, () -> offers.offer(reader, new RoleCode("ZZZ")));
        assertThrows(Refused.NotFound.class, () -> offers.about(here.manager(), PEER));
    }

    private List<PersonId> names(Actor actor) {
        return offers.about(actor, PEER).colleagues().stream()
                .map(WorkContact::personId)
                .toList();
    }

    private static void provider(Neighbourhood where, String provider) {
        var services = where.house.get(LdServices.class);
        var now = services.find(where.console, where.id());
        services.change(
                where.console,
                new ChangedService(now.id(), now.version(), now.name(), provider, now.area(), now.beganOn()));
    }
}
