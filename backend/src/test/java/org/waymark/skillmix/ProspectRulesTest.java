package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.development.Goal;
import org.waymark.development.GoalSource;
import org.waymark.development.GoalState;
import org.waymark.development.Goals;
import org.waymark.development.NeededBy;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.people.PersonName;
import org.waymark.people.TeamPost;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Criticality;
import org.waymark.vetting.Schemes;

@Tag("database")
class ProspectRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final ServiceId HERE = new ServiceId(1);
    private static final SiteId BASE = new SiteId(11);
    private static final CompetencyCode RISK = new CompetencyCode("RSK-01");
    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final RoleCode SPECIALIST = new RoleCode("SPE");
    private static final CoverNeedId NEED = new CoverNeedId(5);

    private final Framework framework = TestHouse.open().get(Frameworks.class).published();
    private final Level needed = new Level(4);

    @Test
    void theNearestComesFirstAndWhoCountsIsNotAmongThem() {
        List<Prospect> ranked =
                rank(person(1, "Far", 1, null), person(2, "Near", 3, null), person(3, "There", 4, null));
        assertEquals(List.of("Near", "Far"), names(ranked));
        assertEquals(List.of(1, 3), ranked.stream().map(Prospect::steps).toList());
        assertTrue(ranked.getFirst().isOneStepAway());
        assertTrue(ranked.getFirst().near().getFirst().contains("level 3"), ranked.toString());
    }

    @Test
    void whoeverLeavesWithinHalfAYearStandsBehindThoseWhoStay() {
        List<Prospect> ranked = rank(
                person(1, "Leaves", 3, DAY.plusMonths(6).minusDays(1)),
                person(2, "Stays", 2, DAY.plusMonths(6)),
                person(3, "Open", 1, null));
        assertEquals(List.of("Stays", "Open", "Leaves"), names(ranked));
        assertTrue(says(ranked.getLast(), false, "Is here only until 19 May 2027."));
        assertTrue(says(ranked.getFirst(), true, "Is here until 20 May 2027."));
    }

    @Test
    void amongEquallyNearOnesWhoeverWishesItComesFirst() {
        List<PersonOnTeam> people =
                List.of(person(1, "Ada", 3, null), person(2, "Bea", 3, null), person(3, "Cai", 3, null));
        List<Prospect> ranked = ProspectRules.rank(
                picture(people), need(), Map.of(id(3), SPECIALIST), new Goals(List.of(wish(2)), Map.of(), Map.of()));
        assertEquals("Ada", ranked.getLast().name());
        Prospect cai = ranked.stream()
                .filter(one -> one.name().equals("Cai"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                says(cai, true, "Would like to grow into Specialist practitioner, which this leads to."),
                cai.toString());
        Prospect bea = ranked.stream()
                .filter(one -> one.name().equals("Bea"))
                .findFirst()
                .orElseThrow();
        assertTrue(says(bea, true, "Has set themselves a goal in a competency that this needs."), bea.toString());
    }

    @Test
    void aDirectionThatLeadsElsewhereIsSaidAndCountsForNothing() {
        List<PersonOnTeam> people = List.of(person(1, "Ada", 3, null), person(2, "Bea", 3, null));
        List<Prospect> ranked =
                ProspectRules.rank(picture(people), need(), Map.of(id(1), new RoleCode("VOL")), Goals.none());
        assertEquals(List.of("Ada", "Bea"), names(ranked));
        assertTrue(ranked.getFirst().points().stream()
                .anyMatch(point -> point.words().endsWith("another way.")));
    }

    @Test
    void manyOtherGoalsAndFewHoursStandBehind() {
        List<PersonOnTeam> people =
                List.of(person(1, "Busy", 3, null), person(2, "Part", 3, null, "15"), person(3, "Whole", 3, null));
        var goals = new ArrayList<Goal>();
        for (int other = 0; other < 3; other++) {
            goals.add(goal(1, new CoverNeedId(100 + other), new Level(4)));
        }
        List<Prospect> ranked =
                ProspectRules.rank(picture(people), need(), Map.of(), new Goals(goals, Map.of(), Map.of()));
        assertEquals(List.of("Whole", "Part", "Busy"), names(ranked));
        assertTrue(says(ranked.get(1), false, "Works 15 hours a week."));
        assertTrue(says(ranked.getLast(), false, "Works on 3 other goals, which is a lot."));
    }

    @Test
    void aLevelWithAnOpenGoalForThisNeedIsNotSetAgain() {
        var goals = new Goals(List.of(goal(1, NEED, needed), goal(2, new CoverNeedId(6), needed)), Map.of(), Map.of());
        List<Prospect> ranked = ProspectRules.rank(
                picture(List.of(person(1, "Set", 3, null), person(2, "Other", 3, null))), need(), Map.of(), goals);
        for (Prospect prospect : ranked) {
            boolean set = prospect.name().equals("Set");
            assertEquals(set ? 0 : 1, prospect.toSet().size(), prospect.name());
            assertEquals(set ? 1 : 0, prospect.goals().size(), prospect.name());
        }
        assertNotNull(ranked.getFirst().levels().getFirst().needs());
    }

    @Test
    void whoeverHasNoPostThatDayIsNoProspect() {
        PersonOnTeam gone = person(1, "Gone", 3, DAY.minusDays(1));
        assertTrue(rank(gone).isEmpty());
        assertFalse(rank(person(2, "Here", 3, DAY)).isEmpty());
    }

    private List<Prospect> rank(PersonOnTeam... people) {
        return ProspectRules.rank(picture(List.of(people)), need(), Map.of(), Goals.none());
    }

    private static List<String> names(List<Prospect> ranked) {
        return ranked.stream().map(Prospect::name).toList();
    }

    private static boolean says(Prospect prospect, boolean speaksFor, String words) {
        return prospect.points().stream()
                .anyMatch(
                        point -> point.speaksFor() == speaksFor && point.words().equals(words));
    }

    private CoverPicture picture(List<PersonOnTeam> people) {
        var site =
                new SiteRules(BASE, HERE, "Base", null, LocalDate.of(2020, 1, 1), null, "", 12, new Schemes(List.of()));
        return new CoverPicture(HERE, "Here", DAY, framework, List.of(need()), Map.of(BASE, site), people);
    }

    private CoverNeed need() {
        return new CoverNeed(
                NEED, BASE, null, Set.of(), null, null, Map.of(RISK, needed), 1, false, "", Criticality.CRITICAL, "");
    }

    private static PersonId id(int number) {
        return new PersonId(number);
    }

    private static PersonOnTeam person(int number, String name, int level, @Nullable LocalDate end) {
        return person(number, name, level, end, "37.5");
    }

    private static PersonOnTeam person(int number, String name, int level, @Nullable LocalDate end, String hours) {
        var post = new TeamPost(
                new PersonName(id(number), name, ""),
                new PostId(number),
                HERE,
                PRACTITIONER,
                Set.of(),
                Set.of(BASE),
                null,
                new BigDecimal(hours),
                LocalDate.of(2025, 1, 1),
                end,
                null);
        var agreed = new DatedLevel(new Level(level), DAY.minusMonths(2));
        return new PersonOnTeam(id(number), name, List.of(post), List.of(), Map.of(RISK, agreed), null, Map.of());
    }

    private static Goal wish(int person) {
        return goal(person, null, new Level(5));
    }

    private static Goal goal(int person, @Nullable CoverNeedId need, Level level) {
        return new Goal(
                new GoalId(person),
                id(person),
                RISK,
                level,
                need == null ? null : new NeededBy(HERE, need, ""),
                null,
                id(99),
                DAY.minusDays(3),
                GoalSource.OWN_WISH,
                false,
                new GoalState.Open(),
                0);
    }
}
