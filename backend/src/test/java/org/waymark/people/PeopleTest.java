package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

@Tag("database")
class PeopleTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final People people = here.house.get(People.class);
    private final Directory directory = here.house.get(Directory.class);
    private final Posts posts = here.house.get(Posts.class);
    private final Supervisors supervisors = here.house.get(Supervisors.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "Ōkubo",
                "Llŷr ap Siôn",
                "عبد الرحمن",
                "李小龍",
                "van der Berg-Ní Dhónaill",
                "Zoë 🌻",
                "👩🏽‍⚕️",
                "Null",
                "'; DROP TABLE person; --",
                "<script>alert(1)</script>",
                "%_!",
                "x"
            })
    void namesComeBackExactlyAsTyped(String name) {
        PersonId id = people.join(console, new NewPerson("  " + name + " ", name, null, true));
        PersonName kept = directory.card(console, id).name();
        assertEquals(name, kept.given());
        assertEquals(name, kept.family());
    }

    @Test
    void charactersThatDeceiveAreTakenOutOfNames() {
        PersonId id = people.join(console, new NewPerson("S\u202Eam\u0000\u2066", "T\u0007est\uD800", null, true));
        assertEquals("Sam Test", directory.card(console, id).name().full());
    }

    @Test
    void aNameIsNeverEmptyAndHasTwoHundredCharactersAtMost() {
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> people.join(console, new NewPerson("\u202E ", "x".repeat(201), "no address", true)));
        assertEquals(
                List.of("givenName", "familyName", "workEmail"),
                refused.faults().stream().map(Refused.Fault::field).toList());
        people.join(console, new NewPerson("🌻".repeat(200), "Test", null, true));
    }

    @Test
    void theSameNameNeedsAConfirmationThatTellsWhoIsHere() {
        String family = "O'Brien " + Neighbourhood.unique();
        PersonId first = people.join(console, new NewPerson("Sam", family, null, false));
        posts.start(console, here.post(first, Neighbourhood.PRACTITIONER, LocalDate.of(2026, 1, 1), null));
        var refused = assertThrows(
                Refused.NotValid.class, () -> people.join(console, new NewPerson("SÁM", family, null, false)));
        assertEquals("name", refused.faults().getFirst().field());
        assertTrue(refused.sentence().contains("Sam " + family + ", in " + here.service.name()), refused::sentence);
        people.join(console, new NewPerson("Sam", family, null, true));
    }

    @Test
    void anEmailAddressIsOnePersonsOnlyHoweverItIsTyped() {
        String address = Neighbourhood.unique() + "@example.nhs.uk";
        people.join(console, new NewPerson("Sam", Neighbourhood.unique(), address, false));
        var again = new NewPerson("Ada", Neighbourhood.unique(), address.toUpperCase(Locale.ROOT), true);
        var refused = assertThrows(Refused.NotValid.class, () -> people.join(console, again));
        assertEquals("workEmail", refused.faults().getFirst().field());
    }

    @Test
    void whoeverChangesAnOldRecordIsToldSo() {
        PersonId id = here.person("Sam");
        String family = "Test " + Neighbourhood.unique();
        people.change(console, new ChangedPerson(id, 0, "Samira", family, null, false));
        assertEquals("Samira", directory.card(console, id).name().given());
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> people.change(console, new ChangedPerson(id, 0, "Sam", family, null, false)));
        assertThrows(Refused.ChangedMeanwhile.class, () -> people.leave(console, id, DAY, 0));
        assertThrows(
                Refused.NotFound.class,
                () -> people.change(console, new ChangedPerson(new PersonId(5), 0, "Sam", family, null, false)));
    }

    @Test
    void leavingEndsPostsAndSupervisionOnBothSides() {
        PersonId priya = here.practitioner("Priya");
        PersonId sam = here.practitioner("Sam");
        PersonId ada = here.practitioner("Ada");
        supervisors.begin(console, priya, sam, DAY.minusDays(100));
        supervisors.begin(console, sam, ada, DAY.minusDays(100));
        people.leave(console, sam, DAY, 0);
        assertEquals(DAY, posts.of(console, sam).getFirst().endsOn());
        assertTrue(supervisors.superviseesOf(console, priya, DAY.plusDays(1)).isEmpty());
        assertTrue(supervisors.of(console, ada, DAY.plusDays(1)).isEmpty());
        assertThrows(Refused.NotNow.class, () -> people.leave(console, sam, DAY, 1));
        var again = here.post(sam, Neighbourhood.PRACTITIONER, DAY.plusDays(5), null);
        assertThrows(Refused.NotNow.class, () -> posts.start(console, again));
    }

    @Test
    void nobodyLeavesBeforeAPostBegins() {
        PersonId sam = here.person("Sam");
        posts.start(console, here.post(sam, Neighbourhood.PRACTITIONER, DAY.plusDays(10), null));
        var refused = assertThrows(Refused.NotValid.class, () -> people.leave(console, sam, DAY, 0));
        assertEquals("lastDay", refused.faults().getFirst().field());
    }

    @Test
    void aManagerOfOneServiceSeesNobodyOfAnother() {
        var there = new Neighbourhood();
        PersonId sam = there.practitioner("Sam");
        Actor manager = here.manager();
        assertThrows(Refused.NotFound.class, () -> directory.card(manager, sam));
        assertThrows(Refused.NotFound.class, () -> posts.of(manager, sam));
        assertThrows(Refused.NotFound.class, () -> posts.current(manager, sam));
        assertThrows(Refused.NotFound.class, () -> posts.onTeam(manager, there.id(), DAY));
        assertThrows(Refused.NotFound.class, () -> supervisors.history(manager, sam));
        String family = directory.card(console, sam).name().family();
        assertEquals(List.of(), directory.find(manager, family, 10));
        assertEquals(1, directory.find(console, family, 10).size());
        assertEquals(0, people.names(manager, Set.of(sam)).size());
        var filter = new PeopleFilter(family, there.id(), null, true);
        assertEquals(0, directory.page(manager, filter, 0, 50).total());
        assertEquals(1, directory.page(there.manager(), filter, 0, 50).total());
    }

    @Test
    void onlyThoseWhoManagePeopleAddThem() {
        Actor manager = here.manager();
        Actor staff = here.staff(here.practitioner("Sam"));
        for (Actor actor : List.of(manager, staff)) {
            assertThrows(
                    Refused.NotAllowed.class,
                    () -> people.join(actor, new NewPerson("Ada", Neighbourhood.unique(), null, true)));
            assertThrows(Refused.NotAllowed.class, () -> people.leave(actor, actor.person(), DAY, 0));
        }
    }

    @Test
    void colleaguesKnowEachOthersNamesAndSeeTheirOwnCard() {
        PersonId sam = here.practitioner("Sam");
        PersonId ada = here.practitioner("Ada");
        PersonId stranger = new Neighbourhood().practitioner("Eve");
        Actor asSam = here.staff(sam);
        assertEquals(
                Set.of(sam, ada),
                people.names(asSam, List.of(sam, ada, ada, stranger)).keySet());
        assertEquals(
                here.service.name(),
                directory.card(asSam, sam).posts().getFirst().service());
        PersonId jobless = here.person("Jo");
        assertEquals("Jo", directory.card(here.staff(jobless), jobless).name().given());
        assertEquals(
                Set.of(jobless),
                people.names(Actor.onScreen(jobless), List.of(jobless, sam)).keySet());
    }

    @Test
    void wildcardsInASearchStandForThemselvesAndAccentsDoNotMatter() {
        String family = "Ōkubo " + Neighbourhood.unique();
        PersonId id = people.join(console, new NewPerson("100%", family, null, false));
        assertEquals(
                id,
                directory
                        .find(console, "okubo " + family.substring(6), 10)
                        .getFirst()
                        .id());
        assertEquals(0, directory.find(console, "%" + family, 10).size());
        assertEquals(0, directory.find(console, family.replace(' ', '_'), 10).size());
        assertEquals(1, directory.find(console, "100% " + family, 10).size());
        assertEquals(0, directory.find(console, "  ", 10).size());
    }

    @Test
    void thePageCountsAllAndShowsSome() {
        for (int i = 0; i < 5; i++) {
            here.practitioner("P" + i);
        }
        var filter = new PeopleFilter("", here.id(), Neighbourhood.PRACTITIONER, false);
        PeoplePage page = directory.page(console, filter, 2, 2);
        assertEquals(5, page.total());
        assertEquals(2, page.rows().size());
        assertEquals(
                here.service.name(), page.rows().getFirst().posts().getFirst().service());
    }

    @Test
    void leaversAreListedOnRequest() {
        PersonId sam = here.practitioner("Sam");
        people.leave(console, sam, DAY.minusDays(1), 0);
        assertEquals(
                0,
                directory
                        .page(console, new PeopleFilter("", here.id(), null, false), 0, 9)
                        .total());
        assertEquals(
                1,
                directory
                        .page(console, new PeopleFilter("", here.id(), null, true), 0, 9)
                        .total());
    }
}
