package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.development.CareerLadders;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.RoleCode;
import org.waymark.reporting.Documents;
import org.waymark.skillmix.HeatMapQuestion;
import org.waymark.skillmix.SkillMix;

/** The pages that grow with a team ask the database as often for sixty people as for three. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountTest {

    private static final int MOST = 30;

    private final TestHouse house = TestHouse.open();
    private final SkillMix skillMix = house.get(SkillMix.class);
    private final SelfAssessments assessments = house.get(SelfAssessments.class);
    private final Agreements agreements = house.get(Agreements.class);
    private final List<Team> teams = new ArrayList<>();

    /** A team whose members have sent their assessments to one supervisor. */
    private record Team(Crew crew, Actor manager, Actor supervisor, Actor first, AssessmentId firsts) {

        HeatMapQuestion question() {
            return HeatMapQuestion.of(crew.service());
        }
    }

    @BeforeAll
    void threePeopleAndSixty() {
        teams.add(team(3));
        teams.add(team(60));
    }

    @Test
    void theHeatMap() {
        sameForBoth(team -> skillMix.heatMap(team.manager(), team.question()));
    }

    @Test
    void thePagesThatDescribeLevels() {
        var ladders = house.get(CareerLadders.class);
        var documents = house.get(Documents.class);
        sameForBoth(team -> assessments.check(team.first(), team.firsts()));
        sameForBoth(team -> ladders.compare(team.first(), new RoleCode("SPE")));
        sameForBoth(team -> documents.preview(team.first(), team.first().person()));
    }

    @Test
    void thePageOnWhichPeopleRateThemselves() {
        sameForBoth(team -> assessments.open(team.first(), team.firsts()));
    }

    @Test
    void thePageOnWhichTheSupervisorAgrees() {
        sameForBoth(team -> agreements.open(team.supervisor(), team.firsts()));
    }

    @Test
    void theSupervisorsQueue() {
        sameForBoth(team -> agreements.queue(team.supervisor(), 0, 60));
    }

    /** Asked once before, so that what is remembered is remembered for both. */
    private void sameForBoth(Consumer<Team> page) {
        List<Integer> asked = teams.stream()
                .map(team -> {
                    page.accept(team);
                    return StatementCounter.of(() -> page.accept(team));
                })
                .toList();
        assertEquals(asked.getFirst(), asked.getLast());
        assertTrue(asked.getFirst() > 0 && asked.getFirst() <= MOST, "asked " + asked.getFirst());
    }

    private Team team(int people) {
        var crew = new Crew(house);
        Actor supervisor = crew.practitioner("Priya");
        Actor first = crew.practitioner("Sam");
        crew.supervises(supervisor, first);
        AssessmentId firsts = crew.sent(first, Crew.PRACTITIONER);
        for (int i = 1; i < people; i++) {
            Actor next = crew.practitioner("P" + i);
            crew.supervises(supervisor, next);
            crew.sent(next, Crew.PRACTITIONER);
        }
        return new Team(crew, crew.manager("Nadia"), supervisor, first, firsts);
    }
}
