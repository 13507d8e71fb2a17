package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;

@Tag("database")
class ShortlistingTest {

    private static final List<Criterion> ASKED = List.of(
            new Criterion(Criterion.Need.ESSENTIAL, "Registered nurse"),
            new Criterion(Criterion.Need.ESSENTIAL, "Calm in custody"),
            new Criterion(Criterion.Need.DESIRABLE, "A second language"));

    private final Neighbourhood here = new Neighbourhood();
    private final Shortlisting shortlisting = here.house.get(Shortlisting.class);
    private final Candidates candidates = here.house.get(Candidates.class);
    private final CandidateLists lists = here.house.get(CandidateLists.class);
    private final Actor manager = here.manager();
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final Actor third = here.holding(here.person("Jo"), Role.RECRUITER, here.id());
    private final VacancyId vacancy = Applied.vacancy(here, manager, ASKED);
    private final CandidateId ada = candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Lowe", "", ""));

    @Test
    void nobodySeesAnothersMarksBeforeBothHaveHandedIn() {
        mark(manager, CriterionMark.MET, CriterionMark.PARTLY, CriterionMark.MET);
        shortlisting.handIn(manager, ada);
        mark(recruiter, CriterionMark.MET, CriterionMark.NOT_MET, CriterionMark.MET);
        ShortlistFile seen = shortlisting.one(recruiter, ada);
        assertTrue(seen.both().isEmpty());
        assertEquals(
                Map.of(0, CriterionMark.MET, 1, CriterionMark.NOT_MET, 2, CriterionMark.MET), seen.mine(), "their own");
        assertEquals(List.of(MarkerStanding.HANDED_IN), seen.others());
        ShortlistFile outside = shortlisting.one(third, ada);
        assertTrue(outside.both().isEmpty());
        assertTrue(outside.mine().isEmpty());
        assertFalse(lists.one(recruiter, ada).toString().contains("PARTLY"), "no other page tells a mark");
        assertFalse(shortlisting.of(third, vacancy).toString().contains("PARTLY"));
        shortlisting.handIn(recruiter, ada);
        ShortlistFile.Both both = shortlisting.one(third, ada).both().orElseThrow();
        assertEquals(1, both.differences());
        assertEquals("Calm in custody", both.pairs().getFirst().criterion().words(), "differences come first");
        assertEquals(CriterionMark.PARTLY, both.pairs().getFirst().first());
        assertEquals(CriterionMark.NOT_MET, both.pairs().getFirst().second());
        assertFalse(both.isMarker());
    }

    @Test
    void aThirdCannotMark() {
        shortlisting.mark(manager, ada, 0, CriterionMark.MET);
        shortlisting.mark(recruiter, ada, 0, CriterionMark.MET);
        assertRefused(
                "Two other people mark this candidate. A third does not.",
                () -> shortlisting.mark(third, ada, 0, CriterionMark.MET));
        assertThrows(Refused.NotNow.class, () -> shortlisting.handIn(third, ada));
    }

    @Test
    void whoeverHasNotHandedInGivesTheirPlaceBackAndTheirMarksGoUnseen() {
        mark(manager, CriterionMark.PARTLY, CriterionMark.PARTLY, CriterionMark.PARTLY);
        shortlisting.handIn(manager, ada);
        shortlisting.mark(recruiter, ada, 0, CriterionMark.MET);
        assertTrue(shortlisting.one(recruiter, ada).mayGiveBack());
        shortlisting.giveBack(recruiter, ada);
        ShortlistFile after = shortlisting.one(recruiter, ada);
        assertEquals(MarkerStanding.NOT_BEGUN, after.standing());
        assertTrue(after.mine().isEmpty());
        assertTrue(after.both().isEmpty());
        assertFalse(after.toString().contains("PARTLY"), "the marks of the other stay hidden");
        mark(third, CriterionMark.MET, CriterionMark.MET, CriterionMark.MET);
        shortlisting.handIn(third, ada);
        assertTrue(shortlisting.one(third, ada).both().isPresent(), "the place went to somebody else");
    }

    @Test
    void whoKeepsCandidatesFreesThePlaceOfSomebodyWhoDoesNotGoOn() {
        shortlisting.mark(manager, ada, 0, CriterionMark.PARTLY);
        shortlisting.mark(third, ada, 0, CriterionMark.PARTLY);
        assertTrue(shortlisting.one(manager, ada).toFree().isEmpty(), "names are for those who keep candidates");
        assertThrows(Refused.NotAllowed.class, () -> shortlisting.free(manager, ada, third.person()));
        ShortlistFile seen = shortlisting.one(recruiter, ada);
        assertEquals(
                List.of(manager.person(), third.person()),
                seen.toFree().stream().map(ShortlistFile.Seat::marker).toList());
        assertFalse(seen.toString().contains("PARTLY"));
        shortlisting.free(recruiter, ada, manager.person());
        shortlisting.mark(recruiter, ada, 0, CriterionMark.MET);
        assertTrue(shortlisting.one(recruiter, ada).both().isEmpty());
        assertRefused(
                "They have handed in their marks, or have no place here any more.",
                () -> shortlisting.free(recruiter, ada, manager.person()));
    }

    @Test
    void aPlaceIsNotGivenBackOnceTheMarksAreInOrWhereThereIsNone() {
        assertRefused("You have no place here to give back.", () -> shortlisting.giveBack(manager, ada));
        mark(manager, CriterionMark.MET, CriterionMark.MET, CriterionMark.MET);
        shortlisting.handIn(manager, ada);
        assertFalse(shortlisting.one(manager, ada).mayGiveBack());
        assertTrue(shortlisting.one(recruiter, ada).toFree().isEmpty());
        assertRefused(
                "You have handed in your marks. They stay as they are.", () -> shortlisting.giveBack(manager, ada));
        assertRefused(
                "They have handed in their marks, or have no place here any more.",
                () -> shortlisting.free(recruiter, ada, manager.person()));
        shortlisting.mark(third, ada, 0, CriterionMark.MET);
        candidates.close(recruiter, ada, 0, CandidateOutcome.WITHDREW);
        assertRefused(ShortlistWords.WAITS_NO_MORE, () -> shortlisting.free(recruiter, ada, third.person()));
        assertRefused(ShortlistWords.WAITS_NO_MORE, () -> shortlisting.giveBack(third, ada));
    }

    @Test
    void aMarkThatIsMissingIsNotShownAsNotMet() throws java.sql.SQLException {
        bothHandIn();
        try (var connection = here.house.plainConnection();
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM shortlist_mark WHERE place = 1 AND candidate_id = " + ada.value()
                    + " AND marker_id = " + manager.person().value());
        }
        ShortlistFile.Pair first =
                shortlisting.one(third, ada).both().orElseThrow().pairs().getFirst();
        assertNull(first.first());
        assertEquals(CriterionMark.MET, first.second());
        assertTrue(first.differs());
    }

    @Test
    void everyCriterionIsMarkedBeforeHandingInAndThenTheMarksStay() {
        shortlisting.mark(manager, ada, 0, CriterionMark.MET);
        shortlisting.mark(manager, ada, 1, CriterionMark.MET);
        assertEquals(
                "Mark every criterion before you hand in. One has no mark yet.",
                assertThrows(Refused.NotValid.class, () -> shortlisting.handIn(manager, ada))
                        .sentence());
        assertThrows(Refused.NotValid.class, () -> shortlisting.mark(manager, ada, 3, CriterionMark.MET));
        shortlisting.mark(manager, ada, 2, CriterionMark.MET);
        shortlisting.handIn(manager, ada);
        assertRefused(
                "You have handed in your marks. They stay as they are.",
                () -> shortlisting.mark(manager, ada, 0, CriterionMark.NOT_MET));
    }

    @Test
    void bothHaveToSayTheSame() {
        bothHandIn();
        shortlisting.say(manager, ada, 0, true);
        shortlisting.say(recruiter, ada, 0, false);
        assertEquals(CandidateStage.RECEIVED, lists.one(recruiter, ada).line().stage());
        shortlisting.say(recruiter, ada, 0, true);
        assertEquals(
                CandidateStage.SHORTLISTED, lists.one(recruiter, ada).line().stage());
        assertThrows(Refused.ChangedMeanwhile.class, () -> shortlisting.say(manager, ada, 0, false));
    }

    @Test
    void whenBothSayNoItEndsInTheFixedWord() {
        bothHandIn();
        shortlisting.say(manager, ada, 0, false);
        shortlisting.say(recruiter, ada, 0, false);
        assertEquals(
                CandidateOutcome.NOT_SHORTLISTED,
                lists.one(recruiter, ada).line().outcome());
    }

    @Test
    void nobodySaysAnythingBeforeBothHandedInAndNoThirdDoes() {
        mark(manager, CriterionMark.MET, CriterionMark.MET, CriterionMark.MET);
        shortlisting.handIn(manager, ada);
        assertRefused("Both have to hand in their marks first.", () -> shortlisting.say(manager, ada, 0, true));
        mark(recruiter, CriterionMark.MET, CriterionMark.MET, CriterionMark.MET);
        shortlisting.handIn(recruiter, ada);
        assertThrows(Refused.NotNow.class, () -> shortlisting.say(third, ada, 0, true));
    }

    @Test
    void nobodyIsShortlistedByHandWhereTheVacancyAsksSomething() {
        assertRefused(
                "Two people shortlist, each on their own. Mark the candidate on the shortlisting page.",
                () -> candidates.move(recruiter, ada, 0, CandidateStage.SHORTLISTED));
    }

    @Test
    void whatIsAskedStaysOnceSomebodyWasMarked() {
        var drafts = here.house.get(VacancyDrafts.class);
        NewVacancy other = Applied.wanted(here, ASKED.subList(0, 2));
        shortlisting.mark(manager, ada, 0, CriterionMark.MET);
        var refused = assertThrows(Refused.NotValid.class, () -> drafts.change(manager, vacancy, 0, other));
        assertEquals("essential", refused.faults().getFirst().field());
        drafts.change(manager, vacancy, 0, Applied.wanted(here, ASKED));
        assertEquals(
                Map.of(0, CriterionMark.MET), shortlisting.one(manager, ada).mine());
    }

    @Test
    void theTrailSaysThatSomebodyMarkedAndNeverHow() throws java.sql.SQLException {
        mark(manager, CriterionMark.PARTLY, CriterionMark.PARTLY, CriterionMark.PARTLY);
        try (var connection = here.house.plainConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*), SUM(changes LIKE '%PARTLY%') FROM audit_row WHERE object ="
                                + " 'candidate " + ada.text() + "' AND act = 'CANDIDATE_MARKED'")) {
            rows.next();
            assertEquals(3, rows.getInt(1));
            assertEquals(0, rows.getInt(2));
        }
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        shortlisting.of(recruiter, vacancy);
        int one = StatementCounter.of(() -> shortlisting.of(recruiter, vacancy));
        for (int i = 0; i < 20; i++) {
            CandidateId id = candidates.enter(recruiter, Applied.named(vacancy, "Ada", "Long" + i, "", ""));
            shortlisting.mark(manager, id, 0, CriterionMark.MET);
        }
        shortlisting.of(recruiter, vacancy);
        assertEquals(one, StatementCounter.of(() -> shortlisting.of(recruiter, vacancy)));
    }

    private void bothHandIn() {
        for (Actor marker : List.of(manager, recruiter)) {
            mark(marker, CriterionMark.MET, CriterionMark.MET, CriterionMark.PARTLY);
            shortlisting.handIn(marker, ada);
        }
    }

    private void mark(Actor marker, CriterionMark... marks) {
        for (int place = 0; place < marks.length; place++) {
            shortlisting.mark(marker, ada, place, marks[place]);
        }
    }

    private static void assertRefused(String sentence, Runnable act) {
        assertEquals(sentence, assertThrows(Refused.NotNow.class, act::run).sentence());
    }
}
