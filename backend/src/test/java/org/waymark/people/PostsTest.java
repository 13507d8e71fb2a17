package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;

@Tag("database")
class PostsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final RoleCode SPECIALIST = new RoleCode("SPE");
    private static final StrandCode WOMEN = new StrandCode("WOM");

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final Posts posts = here.house.get(Posts.class);
    private final Supervisors supervisors = here.house.get(Supervisors.class);
    private final Team team = here.house.get(Teams.class).add(console, here.id(), "North");
    private final Site site = here.house
            .get(Sites.class)
            .add(
                    console,
                    here.id(),
                    new SiteForm("Base", SiteKind.COMMUNITY_BASE, null, "", "", LocalDate.of(2020, 1, 1)));

    @Test
    void aPostComesBackWithAllItsParts() {
        PersonId sam = here.person("Sam");
        Post post = posts.start(console, specialist(sam));
        assertEquals(List.of(post), posts.of(console, sam));
        assertEquals(Set.of(WOMEN), post.strands());
        assertEquals(Set.of(site.id()), post.sites());
        assertEquals(team.id(), post.team());
        assertEquals(0, new BigDecimal("22.5").compareTo(post.weeklyHours()));
        assertEquals(LocalDate.of(2026, 3, 29), post.startsOn());
        assertNull(post.endsOn());
    }

    @Test
    void everyFaultOfAPostIsToldAtOnce() {
        PersonId sam = here.person("Sam");
        var wrong = new NewPost(
                sam,
                here.id(),
                new TeamId(5),
                new RoleCode("XXX"),
                "99",
                new BigDecimal("60.25"),
                DAY,
                DAY.minusDays(1),
                DAY,
                Set.of(new StrandCode("XYZ")),
                Set.of(new SiteId(5)));
        var refused = assertThrows(Refused.NotValid.class, () -> posts.start(console, wrong));
        assertEquals(
                Set.of("role", "payBand", "weeklyHours", "strands", "endsOn", "volunteerTermEndsOn", "team", "sites"),
                Set.copyOf(refused.faults().stream().map(Refused.Fault::field).toList()));
        assertThrows(
                Refused.NotFound.class, () -> posts.start(console, here.post(new PersonId(5), SPECIALIST, DAY, null)));
    }

    @Test
    void aStrandBelongsToItsRole() {
        PersonId sam = here.person("Sam");
        NewPost post = here.post(sam, Neighbourhood.PRACTITIONER, DAY, null);
        var wrong = new NewPost(
                sam, here.id(), null, post.role(), "", post.weeklyHours(), DAY, null, null, Set.of(WOMEN), Set.of());
        assertEquals("strands", faultOf(wrong));
    }

    @Test
    void aVolunteersTermEndsAfterEighteenMonthsUnlessSetOtherwise() {
        var volunteer = new RoleCode("VOL");
        PersonId sam = here.person("Sam");
        Post post = posts.start(console, here.post(sam, volunteer, LocalDate.of(2026, 8, 31), null));
        assertEquals(LocalDate.of(2028, 2, 29), post.volunteerTermEndsOn());
        assertNull(posts.start(console, here.post(sam, Neighbourhood.PRACTITIONER, DAY, null))
                .volunteerTermEndsOn());
    }

    @Test
    void nobodyHoldsTheSameRoleTwiceInAServiceAtTheSameTime() {
        PersonId sam = here.person("Sam");
        posts.start(console, here.post(sam, SPECIALIST, DAY, DAY.plusDays(10)));
        assertEquals("startsOn", faultOf(here.post(sam, SPECIALIST, DAY.plusDays(10), null)));
        assertEquals("startsOn", faultOf(here.post(sam, SPECIALIST, DAY.minusDays(10), DAY)));
        posts.start(console, here.post(sam, SPECIALIST, DAY.plusDays(11), null));
        posts.start(console, here.post(sam, Neighbourhood.PRACTITIONER, DAY, null));
    }

    @Test
    void aChangeKeepsTheDaysAndReplacesStrandsAndSites() {
        PersonId sam = here.person("Sam");
        Post post = posts.start(console, specialist(sam));
        Post changed = posts.change(console, changed(post, SPECIALIST, Set.of(new StrandCode("CYP"))));
        assertEquals(Set.of(new StrandCode("CYP")), changed.strands());
        assertEquals(Set.of(), changed.sites());
        assertEquals(1, changed.version());
        assertEquals(post.startsOn(), changed.startsOn());
        assertThrows(Refused.ChangedMeanwhile.class, () -> posts.change(console, changed(post, SPECIALIST, Set.of())));
        assertEquals(changed, posts.of(console, sam).getFirst());
    }

    @Test
    void thePastStaysAsItWas() {
        PersonId sam = here.person("Sam");
        Post post = posts.start(console, here.post(sam, SPECIALIST, DAY.minusDays(9), DAY.minusDays(1)));
        assertThrows(Refused.NotNow.class, () -> posts.change(console, changed(post, SPECIALIST, Set.of())));
        assertThrows(Refused.NotNow.class, () -> posts.end(console, post.id(), DAY, 0));
    }

    @Test
    void aPostEndsOnADayAndNotBeforeItBegan() {
        PersonId sam = here.person("Sam");
        Post post = posts.start(console, specialist(sam));
        var early = assertThrows(
                Refused.NotValid.class,
                () -> posts.end(console, post.id(), post.startsOn().minusDays(1), 0));
        assertEquals("endsOn", early.faults().getFirst().field());
        assertEquals(DAY, posts.end(console, post.id(), DAY, 0).endsOn());
        assertThrows(Refused.ChangedMeanwhile.class, () -> posts.end(console, post.id(), DAY, 0));
        assertEquals(
                DAY.plusDays(3),
                posts.end(console, post.id(), DAY.plusDays(3), 1).endsOn());
        assertThrows(Refused.NotFound.class, () -> posts.end(console, new PostId(5), DAY, 0));
    }

    @Test
    void movingEndsOnePostTheDayBeforeTheNextBegins() {
        PersonId sam = here.person("Sam");
        var there = new Neighbourhood();
        Post old = posts.start(console, specialist(sam));
        Post next = posts.move(console, old.id(), 0, there.post(sam, SPECIALIST, DAY, null));
        assertEquals(
                List.of(next.id(), old.id()),
                posts.of(console, sam).stream().map(Post::id).toList());
        assertEquals(DAY.minusDays(1), posts.of(console, sam).getLast().endsOn());
        assertThrows(
                Refused.NotValid.class,
                () -> posts.move(console, next.id(), 0, there.post(sam, SPECIALIST, DAY, null)));
        PersonId ada = here.person("Ada");
        assertThrows(
                Refused.NotValid.class,
                () -> posts.move(console, next.id(), 0, there.post(ada, SPECIALIST, DAY.plusDays(9), null)));
    }

    @Test
    void aRefusedMoveLeavesTheOldPostAsItWas() {
        PersonId sam = here.person("Sam");
        Post old = posts.start(console, specialist(sam));
        NewPost wrong = here.post(sam, new RoleCode("XXX"), DAY, null);
        assertThrows(Refused.NotValid.class, () -> posts.move(console, old.id(), 0, wrong));
        assertEquals(old, posts.of(console, sam).getFirst());
    }

    @Test
    void theMainPostIsTheNewestAndOfTheseTheLongest() {
        PersonId sam = here.practitioner("Sam");
        assertEquals(
                Neighbourhood.PRACTITIONER,
                posts.current(console, sam).orElseThrow().role());
        NewPost few = here.post(sam, new RoleCode("VOL"), DAY, null);
        posts.start(
                console,
                new NewPost(sam, here.id(), null, few.role(), "", BigDecimal.ONE, DAY, null, null, Set.of(), Set.of()));
        posts.start(console, here.post(sam, SPECIALIST, DAY, null));
        posts.start(console, here.post(sam, new RoleCode("TML"), DAY.plusDays(1), null));
        assertEquals(SPECIALIST, posts.current(console, sam).orElseThrow().role());
        assertTrue(posts.current(console, here.person("Ada")).isEmpty());
        assertEquals(
                SPECIALIST, posts.current(here.staff(sam), sam).orElseThrow().role());
    }

    @Test
    void aManagerSeesTheTeamOfTheDayAndASupervisorTheirOwn() {
        PersonId priya = here.practitioner("Priya");
        PersonId sam = here.practitioner("Sam");
        PersonId gone = here.person("Gone");
        posts.start(console, here.post(gone, SPECIALIST, DAY.minusDays(9), DAY.minusDays(1)));
        PersonId last = here.person("Last");
        posts.start(console, here.post(last, SPECIALIST, DAY.minusDays(9), DAY));
        PersonId elsewhere = new Neighbourhood().practitioner("Elsewhere");
        supervisors.begin(console, priya, sam, DAY);
        supervisors.begin(console, priya, elsewhere, DAY);
        assertEquals(Set.of(priya, sam, last), people(posts.onTeam(here.manager(), here.id(), DAY)));
        Actor supervisor = here.staff(priya);
        assertEquals(Set.of(sam), people(posts.onTeam(supervisor, here.id(), DAY)));
        assertEquals(Set.of(sam, elsewhere), people(posts.supervisedBy(supervisor, DAY)));
        Actor staff = here.staff(sam);
        assertThrows(Refused.NotFound.class, () -> posts.onTeam(staff, here.id(), DAY));
        assertEquals(List.of(), posts.supervisedBy(staff, DAY));
    }

    @Test
    void theTeamCarriesStrandsAndSites() {
        PersonId sam = here.person("Sam");
        posts.start(console, specialist(sam));
        TeamMember member = posts.onTeam(console, here.id(), DAY).getFirst();
        assertEquals(Set.of(WOMEN), member.strands());
        assertEquals(Set.of(site.id()), member.sites());
        assertEquals("Sam", member.name().given());
        assertEquals(here.id(), member.service());
    }

    private NewPost specialist(PersonId person) {
        return new NewPost(
                person,
                here.id(),
                team.id(),
                SPECIALIST,
                "6",
                new BigDecimal("22.5"),
                LocalDate.of(2026, 3, 29),
                null,
                null,
                Set.of(WOMEN),
                Set.of(site.id()));
    }

    private static ChangedPost changed(Post post, RoleCode role, Set<StrandCode> strands) {
        return new ChangedPost(post.id(), post.version(), null, role, "7", BigDecimal.TEN, null, strands, Set.of());
    }

    private String faultOf(NewPost post) {
        return assertThrows(Refused.NotValid.class, () -> posts.start(console, post))
                .faults()
                .getFirst()
                .field();
    }

    private static Set<PersonId> people(List<TeamMember> team) {
        return Set.copyOf(team.stream().map(TeamMember::person).toList());
    }
}
