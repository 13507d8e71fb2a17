package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Access;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Supervisors;

@Tag("database")
class LevelQuestionsTest {

    private static final LocalDate LAST_MONTH = Neighbourhood.DAY.minusMonths(1);
    private static final CompetencyCode RISK = new CompetencyCode("RSK-01");

    private final Neighbourhood here = new Neighbourhood();
    private final AgreedOnPaper paper = new AgreedOnPaper();
    private final LevelQuestions questions = here.house.get(LevelQuestions.class);

    @Test
    void aManagerFindsWhoHasALevelOrAHigherOneByName() {
        PersonId zoe = at("Zoe", 4, LAST_MONTH);
        PersonId ann = at("Ann", 3, LAST_MONTH);
        at("Low", 2, LAST_MONTH);
        WhoHas found = questions.whoHas(here.manager(), asking(3));
        assertEquals(Set.of(ann, zoe), Set.copyOf(people(found)));
        assertEquals(2, found.total());
        assertEquals(3, found.everybody());
        WhoHas.Line first = found.people().stream()
                .filter(line -> line.person().equals(ann))
                .findFirst()
                .orElseThrow();
        assertEquals(new Level(3), first.level());
        assertEquals(LAST_MONTH, first.agreedOn());
        assertTrue(first.counts());
        assertEquals(List.of(), first.cleared());
        assertTrue(first.posts().getFirst().endsWith(here.service.name()));
    }

    @Test
    void aLevelOfMoreThanAYearAgoIsFoundButDoesNotCount() {
        at("Ann", 3, Neighbourhood.DAY.minusMonths(13));
        WhoHas found = questions.whoHas(here.manager(), asking(3));
        assertFalse(found.people().getFirst().counts());
    }

    @Test
    void nobodyIsFoundWhereNobodyHasIt() {
        at("Ann", 3, LAST_MONTH);
        WhoHas found = questions.whoHas(here.manager(), asking(5));
        assertEquals(List.of(), found.people());
        assertEquals(1, found.everybody());
    }

    @Test
    void aSupervisorFindsTheirSupervisees() {
        PersonId mine = at("Ann", 3, LAST_MONTH);
        at("Bea", 3, LAST_MONTH);
        PersonId supervisor = here.practitioner("Priya");
        here.house.get(Supervisors.class).begin(here.console, supervisor, mine, LAST_MONTH);
        Actor priya = here.staff(supervisor);
        here.house.get(Access.class).forget(supervisor);
        assertEquals(List.of(mine), people(questions.whoHas(priya, asking(3))));
        var everywhere = new WhoHasQuestion(null, RISK, new Level(3), 0);
        assertEquals(List.of(mine), people(questions.whoHas(priya, everywhere)));
        assertEquals(1, questions.gaps(priya, here.id()).people());
    }

    @Test
    void aServiceThatIsNotTheirsIsNotThereForThem() {
        at("Ann", 3, LAST_MONTH);
        Actor other = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> questions.whoHas(other, asking(3)));
        assertThrows(Refused.NotFound.class, () -> questions.gaps(other, here.id()));
        assertThrows(Refused.NotFound.class, () -> questions.levels(other, here.id()));
    }

    @Test
    void staffAndStrategicUsersAreRefused() {
        Actor staff = here.staff(at("Ann", 3, LAST_MONTH));
        Actor strategic = here.holding(here.person("Adrian"), Role.STRATEGIC, null);
        for (Actor actor : List.of(staff, strategic)) {
            assertThrows(Refused.NotAllowed.class, () -> questions.whoHas(actor, asking(1)));
            assertThrows(Refused.NotAllowed.class, () -> questions.gaps(actor, null));
            assertThrows(Refused.NotAllowed.class, () -> questions.levels(actor, null));
        }
    }

    @Test
    void aCompetencyThatIsNotInTheFrameworkIsNotFound() {
        at("Ann", 3, LAST_MONTH);
        var question = new WhoHasQuestion(here.id(), new CompetencyCode("XXX-99"), new Level(1), 0);
        assertThrows(Refused.NotFound.class, () -> questions.whoHas(here.manager(), question));
    }

    @Test
    void morePeopleThanFitOnAPageTakeNoMoreStatements() {
        Actor manager = here.manager();
        at("Ann", 3, LAST_MONTH);
        questions.whoHas(manager, asking(3));
        int one = StatementCounter.of(() -> questions.whoHas(manager, asking(3)));
        IntStream.range(0, WhoHas.PAGE).forEach(i -> at("Person " + i, 3, LAST_MONTH));
        WhoHas first = questions.whoHas(manager, asking(3));
        assertEquals(WhoHas.PAGE, first.people().size());
        assertTrue(first.hasMore());
        WhoHas second = questions.whoHas(manager, new WhoHasQuestion(here.id(), RISK, new Level(3), WhoHas.PAGE));
        assertEquals(1, second.people().size());
        assertFalse(second.hasMore());
        questions.whoHas(manager, asking(3));
        assertEquals(one, StatementCounter.of(() -> questions.whoHas(manager, asking(3))));
    }

    @Test
    void everyReadingByNameIsWrittenDown() throws SQLException {
        at("Ann", 3, LAST_MONTH);
        Actor manager = here.manager();
        questions.whoHas(manager, asking(3));
        try (var connection = here.house.plainConnection();
                var query = connection.prepareStatement(
                        "SELECT changes FROM audit_row WHERE actor_id = ? AND act = 'HEAT_MAP_READ'")) {
            query.setLong(1, manager.person().value());
            var rows = query.executeQuery();
            assertTrue(rows.next());
            assertEquals("RSK-01 at 3, people 1", rows.getString(1));
        }
    }

    @Test
    void levelsAndGapsAreCountedByRoleAndCompetency() {
        at("Ann", 3, LAST_MONTH);
        at("Bea", 3, LAST_MONTH);
        here.practitioner("New");
        Actor manager = here.manager();
        LevelCounts levels = questions.levels(manager, here.id());
        assertEquals(2, levels.of(Neighbourhood.PRACTITIONER, RISK, new Level(3)));
        assertEquals(1, levels.never(Neighbourhood.PRACTITIONER, RISK));
        GapCounts gaps = questions.gaps(manager, here.id());
        int need = Objects.requireNonNull(paper.framework
                        .requirementsOf(Neighbourhood.PRACTITIONER, Set.of())
                        .get(RISK))
                .level()
                .value();
        assertEquals(3, gaps.people());
        assertEquals(3, gaps.asked(RISK));
        assertEquals(1, gaps.never(RISK));
        assertEquals(need > 3 ? 2 : 0, gaps.below(RISK));
        assertEquals(gaps.below(RISK) > 0 ? 2 : 0, gaps.peopleWithGaps());
    }

    private PersonId at(String given, int level, LocalDate day) {
        PersonId person = here.practitioner(given);
        paper.agree(person, Neighbourhood.PRACTITIONER, day, Map.of(RISK, new Level(level)));
        return person;
    }

    private WhoHasQuestion asking(int level) {
        return new WhoHasQuestion(here.id(), RISK, new Level(level), 0);
    }

    private static List<PersonId> people(WhoHas found) {
        return found.people().stream().map(WhoHas.Line::person).toList();
    }
}
