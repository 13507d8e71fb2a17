package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.ServiceFiles;
import org.waymark.provision.Teams;

@Tag("database")
class FilesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final PersonFiles files = here.house.get(PersonFiles.class);
    private final PostSheets sheets = here.house.get(PostSheets.class);
    private final ServiceFiles services = here.house.get(ServiceFiles.class);
    private final Posts posts = here.house.get(Posts.class);

    @Test
    void aFileHoldsTheCardPastPostsAndSupervisionAndSaysWhatMayBeChanged() {
        PersonId sam = here.practitioner("Sam");
        PersonId priya = here.practitioner("Priya");
        here.house.get(Supervisors.class).begin(console, priya, sam, LocalDate.of(2026, 2, 1));
        posts.start(console, here.post(sam, new RoleCode("STR"), LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)));
        PersonFile forAdmin = files.of(here.holding(here.person("Morgan"), Role.ADMIN, null), sam);
        assertEquals(1, forAdmin.card().posts().size());
        assertEquals(1, forAdmin.past().size());
        assertEquals(priya, forAdmin.supervision().getFirst().supervisor().id());
        assertTrue(forAdmin.mayManage() && forAdmin.mayManageAccount());
        PersonFile forColleague = files.of(here.staff(priya), sam);
        assertFalse(forColleague.mayManage() || forColleague.mayManageAccount());
    }

    @Test
    void aFileIsClosedToPeopleOfOtherServices() {
        PersonId sam = here.practitioner("Sam");
        var elsewhere = new Neighbourhood();
        Actor stranger = elsewhere.staff(elsewhere.practitioner("Ola"));
        assertThrows(Refused.NotFound.class, () -> files.of(stranger, sam));
    }

    @Test
    void theDirectoryCanBeNarrowedByServicesWithinReachOnly() {
        Actor sam = here.staff(here.practitioner("Sam"));
        DirectoryChoices choices = files.choices(sam);
        assertEquals(List.of(here.service), choices.services());
        assertFalse(choices.seesLeavers() || choices.mayManage());
        assertTrue(files.choices(console).seesLeavers());
    }

    @Test
    void onlyThoseWhoManagePeopleSeeWhatAPostCanBeMadeOf() {
        PersonId sam = here.practitioner("Sam");
        PersonId other = here.practitioner("Ola");
        var team = here.house.get(Teams.class).add(console, here.id(), "North");
        PostSheet sheet = sheets.newPost(console, sam);
        assertTrue(sheet.place(here.id()).orElseThrow().teams().contains(team));
        assertFalse(sheet.roles().isEmpty() || sheet.bands().isEmpty());
        var post = posts.current(console, sam).orElseThrow();
        assertEquals(
                post, sheets.post(console, sam, post.id()).post().orElseThrow().post());
        assertThrows(Refused.NotFound.class, () -> sheets.post(console, other, post.id()));
        assertThrows(Refused.NotAllowed.class, () -> sheets.newPost(here.staff(other), sam));
    }

    @Test
    void aServicesFileSaysWhoMayChangeIt() {
        assertTrue(services.of(here.manager(), here.id()).mayChange());
        Actor sam = here.staff(here.practitioner("Sam"));
        assertFalse(services.of(sam, here.id()).mayChange());
        assertFalse(services.list(sam).mayAdd());
        here.house.get(Teams.class).add(console, here.id(), "South");
        var line = services.list(sam).open().stream()
                .filter(known -> known.service().equals(here.service))
                .findFirst()
                .orElseThrow();
        assertEquals(1, line.teams());
        assertEquals(0, line.sites());
        assertEquals(DAY, services.of(sam, here.id()).today());
    }
}
