package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.provision.CoverNeed;

/** Small teams drawn at random: counting, timeline and the days on which they change agree with the slow way. */
@Tag("database")
class CoverAgreesTest {

    private static final int DRAWN = 150;
    private static final long SEED = 20_261_128L;

    private final Framework framework = TestHouse.open().get(Frameworks.class).published();

    @Test
    void theTimelineIsWhatSteppingThroughTheYearShows() {
        var drawn = new DrawnTeam(SEED, framework);
        int turns = 0;
        int endings = 0;
        for (int i = 0; i < DRAWN; i++) {
            CoverPicture picture = drawn.picture();
            CoverTimeline timeline = CoverTimeline.of(picture);
            for (CoverNeed need : picture.needs()) {
                var told = timeline.turns().stream()
                        .filter(turn -> turn.need().id().equals(need.id()))
                        .map(turn -> turn.day() + " " + turn.before() + " " + turn.have() + " "
                                + new TreeSet<>(turn.leaving()) + " " + new TreeSet<>(turn.joining()))
                        .toList();
                assertEquals(NaiveCover.turns(picture, need, timeline.until()), told, "draw " + i + " " + picture);
                turns += told.size();
            }
            for (SiteRules site : picture.sites().values()) {
                var told = timeline.sites().stream()
                        .filter(one -> one.site().equals(site.id()))
                        .flatMap(one -> one.endings().stream())
                        .map(ending -> ending.lastDay() + " " + ending.what() + " " + ending.name())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(NaiveCover.endings(picture, site, timeline.until()), told, "draw " + i + " " + picture);
                endings += told.size();
            }
        }
        assertTrue(turns > DRAWN / 2, "turns " + turns);
        assertTrue(endings > DRAWN, "endings " + endings);
    }

    @Test
    void whoeverCountsDoesSoUntilTheDayThatIsNamed() {
        var drawn = new DrawnTeam(SEED + 1, framework);
        int named = 0;
        for (int i = 0; i < DRAWN; i++) {
            CoverPicture picture = drawn.picture();
            for (CoverNeed need : picture.needs()) {
                for (PersonOnTeam person : picture.people()) {
                    named += stepped(picture, need, person);
                }
            }
        }
        assertTrue(named > DRAWN / 2, "named " + named);
    }

    private static int stepped(CoverPicture picture, CoverNeed need, PersonOnTeam person) {
        SiteRules site = picture.site(need);
        boolean counts = NaiveCover.counts(person, need, site, picture.day());
        assertEquals(counts, CountingRules.counts(person, need, site, picture.day()));
        assertEquals(
                counts,
                CountingRules.reasons(
                                person,
                                need,
                                site,
                                picture.day(),
                                TestHouse.open().get(Frameworks.class).published())
                        .stream()
                        .noneMatch(Reason::stops));
        Optional<CountsUntil> until = CountingRules.until(person, need, site, picture.day());
        if (until.isEmpty()) {
            return 0;
        }
        LocalDate day = picture.day();
        while (NaiveCover.counts(person, need, site, day.plusDays(1))) {
            day = day.plusDays(1);
        }
        assertEquals(day, until.get().lastDay(), picture.toString());
        return 1;
    }
}
