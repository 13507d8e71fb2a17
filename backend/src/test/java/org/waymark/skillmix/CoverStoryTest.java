package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.CoverNeed;

@Tag("database")
class CoverStoryTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    private final CoverTown town = new CoverTown();
    private final Cover cover = town.here.house.get(Cover.class);
    private final Actor manager = town.here.manager();
    private final CoverNeed need = town.need(2, LONG_AGO);

    @Test
    void aStoryNamesEverybodyWithReasonsAndTheRuleThatCosts() {
        PersonId carys = town.counting("Carys");
        PersonId sam = nearly("Sam");
        NeedStory story = cover.story(manager, town.here.id(), need.id(), null);
        assertEquals(
                List.of(carys),
                story.counting().stream().map(NeedStory.Person::person).toList());
        NeedStory.Person one = story.counting().getFirst();
        assertTrue(one.reasons().stream().noneMatch(Reason::stops));
        assertEquals(new CountsUntil(LocalDate.of(2027, 5, 20), Ends.LEVELS), one.until());
        NeedStory.Person near = story.others().getFirst();
        assertEquals(sam, near.person());
        assertEquals(List.of("Not cleared there."), near.missing());
        assertEquals("be cleared to work there", near.step());
        assertEquals(LONG_AGO, story.planFrom());
        assertEquals(2, story.without().get(CountRule.CLEARED));
    }

    @Test
    void itCanBeCopiedAsSentencesWithOrWithoutNames() {
        town.counting("Carys");
        nearly("Sam");
        NeedStory story = cover.story(manager, town.here.id(), need.id(), null);
        String carys = story.counting().getFirst().name();
        String sam = story.others().getFirst().name();
        assertEquals(
                "Kirkham custody suite needs two liaison and diversion practitioners; one counts on 20 November 2026, "
                        + carys + " until 20 May 2027. One more is one step away: " + sam
                        + " (be cleared to work there). Without the clearance rule, two would count.",
                story.sentence());
        String without = story.sentenceWithoutNames();
        assertFalse(without.contains(carys) || without.contains(sam), without);
        assertEquals(
                "Kirkham custody suite needs two liaison and diversion practitioners; one counts on 20 November 2026,"
                        + " until 20 May 2027. One more is one step away: be cleared to work there. Without the"
                        + " clearance rule, two would count.",
                without);
    }

    @Test
    void whatHangsOnOnePersonSaysUntilWhenAndWhoIsNear() {
        PersonId carys = town.counting("Carys");
        PersonId sam = nearly("Sam");
        SinglePoint point = report().singlePoints().getFirst();
        assertEquals(carys, point.person().person());
        CountsUntil until = Objects.requireNonNull(point.until());
        assertEquals(new CountsUntil(LocalDate.of(2027, 5, 20), Ends.LEVELS), until);
        assertEquals(181, until.daysFrom(DAY));
        assertEquals("until 20 May 2027, when the agreed levels grow too old", until.words());
        SinglePoint.Step step = point.near().getFirst();
        assertEquals(sam, step.person());
        assertEquals("be cleared to work there", step.words());
        assertFalse(step.hasGoal());
    }

    @Test
    void theYearAheadShowsWhatEndsAndWhatItComesTo() {
        town.counting("Carys");
        PersonId leaver = town.inPost("Lena", Neighbourhood.PRACTITIONER, DAY.plusDays(40), town.suite);
        town.cleared(leaver, DAY.plusYears(2));
        town.paper.agree(leaver, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(1));
        CoverTimeline timeline = report().timeline();
        SiteEndings suite = timeline.sites().getFirst();
        assertEquals(
                List.of(Ends.POST, Ends.LEVELS, Ends.CLEARANCE),
                suite.endings().stream().map(Ending::what).toList());
        assertEquals(3, suite.byMonth().size());
        NeedTurn first = timeline.turns().getFirst();
        assertEquals(Verdict.THIN, first.from());
        assertEquals(Verdict.ONE_DEEP, first.to());
        assertEquals(
                "If nothing is done, Kirkham custody suite has one liaison and diversion practitioner from 31 December"
                        + " 2026.",
                first.sentence());
        assertEquals(
                "If nothing is done, Kirkham custody suite has no liaison and diversion practitioners from 21 May"
                        + " 2027.",
                timeline.turns().getLast().sentence());
    }

    @Test
    void aVolunteersTermIsToldApartFromTheEndOfAPost() {
        PersonId vol = town.here.person("Vol");
        town.post(vol, new RoleCode("VOL"), LocalDate.of(2026, 2, 2), null, town.suite);
        Ending ending = report().timeline().sites().getFirst().endings().getFirst();
        assertEquals(Ends.TERM, ending.what());
        assertEquals(vol, ending.person());
    }

    @Test
    void aGlanceCountsGapsAndClearancesThatEndSoon() {
        town.counting("Carys");
        PersonId soon = town.inPost("Soon", Neighbourhood.PRACTITIONER, null, town.suite);
        town.cleared(soon, DAY.plusDays(90));
        PersonId later = town.inPost("Later", Neighbourhood.PRACTITIONER, null, town.suite);
        town.cleared(later, DAY.plusDays(91));
        CoverGlance glance = cover.glance(manager).getFirst();
        assertEquals(new CoverGlance(town.here.id(), 1, 1, 1), glance);
        assertEquals(1, cover.glance(manager).size());
    }

    /** Somebody who lacks nothing but clearance. */
    private PersonId nearly(String given) {
        PersonId person = town.inPost(given, Neighbourhood.PRACTITIONER, null, town.suite);
        town.paper.agree(person, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(1));
        return person;
    }

    private CoverReport report() {
        return cover.report(manager, town.here.id(), null, Set.of());
    }
}
