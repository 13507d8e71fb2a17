package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.assessment.Answer;
import org.waymark.framework.Domain;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.people.ChangedPost;
import org.waymark.people.NewPost;
import org.waymark.people.People;
import org.waymark.people.PeopleImport;
import org.waymark.people.PersonName;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.people.Supervisors;
import org.waymark.provision.LdServices;

/** What is kept in memory is what the tables say: after any act, after a restart, and in a process that did not act. */
@Tag("database")
class LevelMemoryTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 20);
    private static final RoleCode VOLUNTEER = new RoleCode("VOL");
    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Actor console = TestHouse.console();
    private final Random chance = new Random(20261120);
    private final LevelMemory memory = house.get(LevelMemory.class);
    private final Posts posts = house.get(Posts.class);
    private final List<Actor> people = new ArrayList<>();
    private LocalDate day = START;
    private Village village;
    private Village elsewhere;
    private Actor supervisor;
    private ApplicationContext second;
    private final Map<Village, Actor> managers = new HashMap<>();

    @BeforeEach
    void open() {
        house.clock().set(START);
        village = new Village(house);
        elsewhere = new Village(house);
        supervisor = village.somebody("Priya", "Shah");
        Map<String, Object> properties = new LinkedHashMap<>(house.address().asProperties());
        properties.put("waymark.audit.key", "a key for tests only, long enough to be taken");
        second = ApplicationContext.builder()
                .properties(properties)
                .singletons(house.clock())
                .environments("test")
                .start();
    }

    @AfterEach
    void close() {
        second.close();
        house.clock().set(START);
    }

    @Test
    void memoryIsWhatTheTablesSayWhateverHappensAndWhereverItIsAsked() throws SQLException {
        LevelMemory other = second.getBean(LevelMemory.class);
        other.now();
        for (int batch = 0; batch < 12; batch++) {
            for (int act = 0; act < 4; act++) {
                actAtRandom();
            }
            mustAgree(memory);
            mustAgree(other);
        }
        mustAgree(restarted());
    }

    @Test
    void anImportIsSeenAlthoughItsRowOfTheTrailNamesNobody() throws SQLException {
        memory.now();
        String code =
                house.get(LdServices.class).find(console, village.service()).code();
        byte[] file = ("given_name,family_name,service_code,role_code,weekly_hours,starts_on\n"
                        + "Ann,Import,%1$s,VOL,4,2026-02-01\nBea,Import,%1$s,PRA,30,2026-12-01\n".formatted(code))
                .getBytes(StandardCharsets.UTF_8);
        var imports = house.get(PeopleImport.class);
        imports.apply(console, file, imports.preview(console, file).sha256());
        assertEquals(1, inService());
        mustAgree(memory);
        nextDay(20);
        assertEquals(2, inService());
        mustAgree(memory);
    }

    @Test
    void askingAgainTakesOneStatementAndGivesTheSame() {
        LevelColumns first = memory.now();
        assertEquals(1, StatementCounter.of(memory::now));
        assertSame(first, memory.now());
    }

    @Test
    void whatIsUndoneNeverGetsIntoMemory() throws SQLException {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        memory.now();
        var seen = new AtomicBoolean();
        house.get(DataSourceTransactionManager.class).executeWrite(status -> {
            Post post = posts.current(console, sam.person()).orElseThrow();
            posts.end(console, post.id(), START.minusDays(1), post.version());
            seen.set(memory.now().known().containsKey(sam.person().value()));
            status.setRollbackOnly();
            return 0;
        });
        assertTrue(seen.get(), "an act under way is not seen");
        // The next act takes the same numbers in the trail as the one that was undone.
        Post post = posts.current(console, sam.person()).orElseThrow();
        posts.change(console, changed(post, VOLUNTEER));
        assertEquals(
                List.of(VOLUNTEER),
                Objects.requireNonNull(memory.now().known().get(sam.person().value())).held().stream()
                        .map(Held::role)
                        .toList());
        mustAgree(memory);
    }

    @Test
    void whoeverIsInATransactionIsSentToTheTables() {
        assertSame(memory.now(), memory.free(day));
        assertNull(memory.free(day.minusDays(1)));
        assertEquals(
                true, house.get(DataSourceTransactionManager.class).executeWrite(status -> memory.free(day) == null));
    }

    @Test
    void aLeaverIsForgottenOnTheDayAfterTheLast() {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        house.get(People.class).leave(console, sam.person(), START, 0);
        assertEquals(1, inService());
        nextDay(1);
        assertEquals(0, inService());
        assertFalse(memory.now().known().containsKey(sam.person().value()));
    }

    private void actAtRandom() {
        int what = people.size() < 4 ? 0 : chance.nextInt(8);
        switch (what) {
            case 0 -> people.add(village.member("Person " + people.size(), role(), Set.of()));
            case 1, 2 -> agree(somebody());
            case 3 -> start(somebody());
            case 4 -> current(somebody()).ifPresent(post -> end(post, day.plusDays(chance.nextInt(4))));
            case 5 -> current(somebody()).ifPresent(this::move);
            case 6 -> nextDay(1 + chance.nextInt(3));
            default -> current(somebody()).ifPresent(post -> posts.change(console, changed(post, role())));
        }
    }

    private void agree(Actor person) {
        var post = posts.current(console, person.person());
        if (post.isEmpty()) {
            return;
        }
        if (house.get(Supervisors.class).superviseesOf(console, supervisor.person(), day).stream()
                .map(PersonName::id)
                .noneMatch(person.person()::equals)) {
            village.supervises(supervisor, person);
        }
        house.clock().move(Duration.ofMinutes(1));
        var answers = new LinkedHashMap<CompetencyCode, Answer>();
        village.framework()
                .requirementsOf(post.get().role(), Set.of())
                .forEach((code, need) -> answers.put(code, new Answer.Rated(new Level(chance.nextInt(6)))));
        village.agreed(person, supervisor, answers);
    }

    /** Begins a post after all others in the village, or one elsewhere beside them. */
    private void start(Actor person) {
        List<Post> held = posts.of(console, person.person());
        boolean open = held.stream().anyMatch(post -> isHere(post) && post.endsOn() == null);
        if (!open) {
            LocalDate last = held.stream()
                    .filter(this::isHere)
                    .map(Post::endsOn)
                    .filter(Objects::nonNull)
                    .reduce(day, (a, b) -> a.isAfter(b) ? a : b);
            posts.start(console, post(person, role(), last.plusDays(1 + chance.nextInt(2)), village));
        } else if (held.stream().allMatch(this::isHere)) {
            posts.start(console, post(person, role(), day.plusDays(chance.nextInt(3)), elsewhere));
        }
    }

    private boolean isHere(Post post) {
        return post.service().equals(village.service());
    }

    private void end(Post post, LocalDate last) {
        if (chance.nextInt(4) == 0) {
            house.get(People.class).leave(console, post.person(), day.plusDays(3), 0);
            people.removeIf(person -> person.person().equals(post.person()));
        } else {
            posts.end(console, post.id(), last, post.version());
        }
    }

    private void move(Post post) {
        if (post.endsOn() == null && post.startsOn().isBefore(day)) {
            Actor person = Actor.onScreen(post.person());
            posts.move(console, post.id(), post.version(), post(person, role(), day, village));
        }
    }

    private java.util.Optional<Post> current(Actor person) {
        return posts.of(console, person.person()).stream()
                .filter(post -> isHere(post) && post.endsOn() == null)
                .findFirst()
                .filter(post -> post.holdsOn(day));
    }

    private Actor somebody() {
        return people.get(chance.nextInt(people.size()));
    }

    private RoleCode role() {
        return chance.nextInt(3) == 0 ? VOLUNTEER : PRACTITIONER;
    }

    private void nextDay(int days) {
        day = day.plusDays(days);
        house.clock().set(day);
    }

    private static NewPost post(Actor person, RoleCode role, LocalDate from, Village where) {
        return new NewPost(
                person.person(),
                where.service(),
                null,
                role,
                "",
                new BigDecimal("30"),
                from,
                null,
                null,
                Set.of(),
                Set.of());
    }

    private static ChangedPost changed(Post post, RoleCode role) {
        return new ChangedPost(post.id(), post.version(), null, role, "", post.weeklyHours(), null, Set.of(), Set.of());
    }

    private int inService() {
        return memory.now().gaps(Among.EVERYBODY.in(village.service())).people();
    }

    private LevelMemory restarted() {
        return new LevelMemory(
                house.get(LevelReader.class),
                house.get(org.waymark.audit.AuditTrail.class),
                house.get(org.waymark.framework.Frameworks.class),
                house.get(org.waymark.kernel.Today.class),
                house.get(DataSourceTransactionManager.class));
    }

    private void mustAgree(LevelMemory asked) throws SQLException {
        LevelColumns columns = asked.now();
        try (var connection = house.plainConnection()) {
            for (Village one : List.of(village, elsewhere)) {
                var naive = new NaiveLevels(village.framework(), one.service(), day);
                assertEquals(naive.asked(connection), naive.remembered(columns));
                assertEquals(naive.dated(connection), naive.datedInMemory(columns));
                mapsMustAgree(one, columns);
            }
        }
    }

    /** A manager's heat map from memory is the one from the tables, to the last cell. */
    private void mapsMustAgree(Village one, LevelColumns columns) {
        Actor manager = managers.computeIfAbsent(one, where -> where.manager("Marion"));
        HeatMapQuestion question = HeatMapQuestion.of(one.service())
                .opening(
                        village.framework().domains().stream().map(Domain::code).collect(Collectors.toSet()));
        assertEquals(map(manager, question, null), map(manager, question, columns));
    }

    private HeatMap map(Actor manager, HeatMapQuestion question, @Nullable LevelColumns columns) {
        return HeatMap.covered(house.get(TeamPictures.class).of(manager, question, columns), question);
    }
}
