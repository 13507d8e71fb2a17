package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.outbox.Message;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.Outbox;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;

@Tag("database")
class RenewalsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final ForceCode DORSET = new ForceCode("DORSET");
    private static final Actor JOB = Actor.job("reminders");

    private final Neighbourhood here = new Neighbourhood();
    private final Renewals renewals = here.house.get(Renewals.class);
    private final RenewalRequests requests = here.house.get(RenewalRequests.class);
    private final Reminders reminders = here.house.get(Reminders.class);
    private final VettingCases cases = here.house.get(VettingCases.class);
    private final CaseBoards boards = here.house.get(CaseBoards.class);
    private final Outbox outbox = here.house.get(Outbox.class);
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    private final Actor manager = here.manager();

    @BeforeEach
    void rules() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    @Test
    void renewalsAreListedByTheDayToBeginThemAndBegunTogetherOnce() {
        ClearanceId later = ending("Sam", DAY.plusDays(200));
        ClearanceId soon = ending("Dev", DAY.plusDays(100));
        List<RenewalLine> lines = list(recruiter);
        assertEquals(List.of(soon, later), lines.stream().map(RenewalLine::id).toList());
        RenewalLine last = lines.getLast();
        assertEquals(
                LocalDate.of(2027, 3, 10), last.startBy(), "60 working days before 8 June 2027, bank holidays out");
        assertEquals(0, last.sample(), "the rule says so, as there is no history yet");
        assertEquals(RenewalBand.LATER, last.band());
        assertTrue(last.slack() > 0);
        RenewalsBegun begun = renewals.start(recruiter, List.of(soon, later));
        assertEquals(2, begun.opened().size());
        assertEquals(1, renewals.start(recruiter, List.of(soon)).running(), "a case is open already");
        assertTrue(list(recruiter).stream().noneMatch(RenewalLine::isToBegin));
        List<CaseCard> cards = boards.board(recruiter).cards();
        assertEquals(2, cards.size());
        assertTrue(cards.stream().allMatch(CaseCard::isRenewal));
        assertEquals(
                Set.of(DAY.plusDays(101), DAY.plusDays(201)),
                cards.stream().map(card -> card.one().provisionalStart()).collect(Collectors.toSet()),
                "needed from the day after");
    }

    @Test
    void whatWasBegunByMistakeIsTakenBackUntilSomebodyGoesOnWithIt() {
        RenewalsBegun begun =
                renewals.start(recruiter, List.of(ending("Sam", DAY.plusDays(90)), ending("Dev", DAY.plusDays(91))));
        assertEquals(2, renewals.takeBack(recruiter, begun.opened()));
        assertTrue(boards.board(recruiter).cards().isEmpty());
        assertTrue(list(recruiter).stream().allMatch(RenewalLine::isToBegin));
        RenewalsBegun again = renewals.start(
                recruiter, list(recruiter).stream().map(RenewalLine::id).toList());
        VettingCase moved = boards.board(recruiter).cards().getFirst().one();
        cases.move(recruiter, moved.id(), moved.version(), Stage.FORM_WITH_CANDIDATE, null);
        assertEquals(1, renewals.takeBack(recruiter, again.opened()), "the one that nobody touched");
        assertThrows(Refused.NotNow.class, () -> renewals.takeBack(recruiter, again.opened()));
    }

    @Test
    void aRenewalThatIsGrantedFollowsTheOldClearanceAndLeavesTheList() {
        ClearanceId old = ending("Sam", DAY.plusDays(60));
        PersonId sam = list(recruiter).getFirst().person();
        renewals.start(recruiter, List.of(old));
        VettingCase one = boards.board(recruiter).cards().getFirst().one();
        for (Stage stage : List.of(Stage.FORM_WITH_CANDIDATE, Stage.READY_CHECK, Stage.WITH_POLICE)) {
            one = cases.move(recruiter, one.id(), one.version(), stage, null);
        }
        VettingCase sent = one;
        assertThrows(Refused.NotNow.class, () -> cases.close(recruiter, sent.id(), sent.version(), ClosedAs.RENEWED));
        one = cases.decide(recruiter, one.id(), one.version(), new Decision.Granted(DAY, DAY.plusYears(3), false));
        cases.close(recruiter, one.id(), one.version(), ClosedAs.RENEWED);
        List<Clearance> history = here.house
                .get(Clearances.class)
                .about(recruiter, sam)
                .orElseThrow()
                .history();
        assertEquals(old, history.getFirst().followsId());
        assertEquals(DAY.plusDays(60), history.getLast().expiresOn(), "the old one keeps its days");
        assertTrue(list(recruiter).isEmpty());
    }

    @Test
    void aManagerAsksAndTheRecruiterIsToldThatThereIsSomethingToDo() {
        ClearanceId one = ending("Sam", DAY.plusDays(60));
        ClearanceId two = ending("Dev", DAY.plusDays(70));
        renewals.start(recruiter, List.of(two));
        assertEquals(1, requests.ask(manager, List.of(one, two)), "one is under way already");
        assertEquals(0, requests.ask(manager, List.of(one)), "nobody asks twice");
        assertEquals(DAY, list(recruiter).getFirst().asked());
        List<Message> told = outbox.mine(recruiter);
        assertEquals(1, told.size());
        assertEquals(MessageKind.RENEWALS_ASKED, told.getFirst().kind());
        assertEquals(1, told.getFirst().amount());
        assertEquals(1, requests.takeBack(manager, List.of(one)));
        assertNull(list(recruiter).getFirst().asked());
        assertThrows(Refused.NotAllowed.class, () -> renewals.start(manager, List.of(one)));
        assertThrows(Refused.NotAllowed.class, () -> requests.ask(recruiter, List.of(one)));
        outbox.done(recruiter, told.getFirst().id());
        assertTrue(outbox.mine(recruiter).isEmpty());
    }

    @Test
    void nobodyReachesTheRenewalsOfAnotherServiceOrBeginsTheirOwn() {
        ClearanceId one = ending("Sam", DAY.plusDays(60));
        var elsewhere = new Neighbourhood();
        Actor stranger = elsewhere.holding(elsewhere.person("Ren"), Role.RECRUITER, elsewhere.id());
        assertTrue(list(stranger).isEmpty());
        assertThrows(Refused.NotFound.class, () -> renewals.start(stranger, List.of(one)));
        Actor both = here.holding(list(recruiter).getFirst().person(), Role.RECRUITER, here.id());
        assertTrue(list(both).isEmpty(), "nobody sees their own here");
        assertThrows(Refused.NotAllowed.class, () -> renewals.start(both, List.of(one)));
        assertThrows(Refused.NotValid.class, () -> renewals.start(recruiter, List.of()));
        Actor lonely = elsewhere.manager();
        ClearanceId there = ending(elsewhere, "Kit", DAY.plusDays(30), stranger);
        assertEquals(1, requests.ask(lonely, List.of(there)));
        var third = new Neighbourhood();
        Actor temp = third.holding(third.person("Temp"), Role.RECRUITER, third.id());
        ClearanceId last = ending(third, "Ola", DAY.plusDays(30), temp);
        third.house.get(org.waymark.people.People.class).leave(third.console, temp.person(), DAY.minusDays(1), 0);
        assertThrows(Refused.NotNow.class, () -> requests.ask(third.manager(), List.of(last)));
    }

    @Test
    void remindersAreWrittenOnceForEachBandAlsoAfterDaysOnWhichTheJobDidNotRun() {
        ClearanceId id = ending("Sam", DAY.plusDays(181));
        PersonId sam = list(recruiter).getFirst().person();
        Actor own = here.staff(sam);
        reminders.write(JOB);
        assertEquals(0, outbox.mine(own).size(), "181 days are left");
        here.house.clock().set(DAY.plusDays(1));
        reminders.write(JOB);
        reminders.write(JOB);
        assertEquals(1, outbox.mine(own).size());
        assertEquals(1, outbox.mine(recruiter).size());
        assertEquals(1, outbox.mine(manager).size());
        here.house.clock().set(DAY.plusDays(130));
        reminders.write(JOB);
        assertEquals(1, outbox.mine(own).size(), "90 and 60 went by: only what holds now is said, older ones are away");
        renewals.start(recruiter, List.of(id));
        here.house.clock().set(DAY.plusDays(170));
        reminders.write(JOB);
        assertEquals(2, outbox.mine(own).size(), "a renewal that nobody goes on with brings nothing");
        assertThrows(Refused.NotAllowed.class, () -> reminders.write(manager));
        assertThrows(
                Refused.NotAllowed.class, () -> renewals.start(JOB, List.of(id)), "a job may do its own work only");
    }

    @Test
    void whileARenewalIsWithThePoliceOnlyItsKeepersAreToldAndOnlyInTheLastMonth() {
        ClearanceId id = ending("Sam", DAY.plusDays(100));
        Actor own = here.staff(list(recruiter).getFirst().person());
        renewals.start(recruiter, List.of(id));
        VettingCase one = boards.board(recruiter).cards().getFirst().one();
        for (Stage stage : List.of(Stage.FORM_WITH_CANDIDATE, Stage.READY_CHECK, Stage.WITH_POLICE)) {
            one = cases.move(recruiter, one.id(), one.version(), stage, null);
        }
        here.house.clock().set(DAY.plusDays(41));
        reminders.write(JOB);
        assertEquals(0, outbox.mine(own).size());
        assertEquals(0, outbox.mine(manager).size());
        for (int left : List.of(30, 14, 7)) {
            here.house.clock().set(DAY.plusDays(100 - left));
            reminders.write(JOB);
            reminders.write(JOB);
        }
        assertEquals(0, outbox.mine(own).size(), "they can do nothing");
        assertEquals(3, outbox.mine(manager).size());
        assertEquals(3, outbox.mine(recruiter).size());
    }

    @Test
    void anEndThatIsCorrectedIsRemindedOfAnew() {
        ClearanceId id = ending("Sam", DAY.plusDays(80));
        Actor own = here.staff(list(recruiter).getFirst().person());
        reminders.write(JOB);
        assertEquals(1, outbox.mine(own).size());
        LocalDate nextYear = DAY.plusDays(80).plusYears(1);
        here.house
                .get(Clearances.class)
                .correct(recruiter, id, 0, new ClearanceText(DORSET, "NPPV2F", DAY.minusYears(2), nextYear));
        here.house.clock().set(nextYear.minusDays(80));
        reminders.write(JOB);
        reminders.write(JOB);
        assertEquals(1, outbox.mine(own).size(), "the one of last year is away, this year’s is there");
    }

    @Test
    void aHundredLinesTakeAsManyStatementsAsThree() {
        for (int i = 0; i < 3; i++) {
            ending("Few", DAY.plusDays(50 + i));
        }
        list(recruiter);
        int few = StatementCounter.of(() -> list(recruiter));
        for (int i = 0; i < 60; i++) {
            ending("Many", DAY.plusDays(20 + i));
        }
        assertEquals(few, StatementCounter.of(() -> list(recruiter)));
        RenewalList second = renewals.list(recruiter, new RenewalQuestion(null, 2));
        assertEquals(63, second.total());
        assertEquals(13, second.lines().size());
        Map<RenewalBand, Integer> counts = second.counts();
        assertEquals(11, counts.get(RenewalBand.DAYS_30), "20 to 30 days");
        assertEquals(
                11,
                renewals.list(recruiter, new RenewalQuestion(RenewalBand.DAYS_30, 1))
                        .total());
        assertNotNull(second.rules());
    }

    private List<RenewalLine> list(Actor actor) {
        return renewals.list(actor, RenewalQuestion.ALL).lines();
    }

    private ClearanceId ending(String given, LocalDate day) {
        return ending(here, given, day, recruiter);
    }

    private static ClearanceId ending(Neighbourhood place, String given, LocalDate day, Actor recruiter) {
        return place.house
                .get(Clearances.class)
                .record(
                        recruiter,
                        place.practitioner(given),
                        new ClearanceText(DORSET, "NPPV2F", DAY.minusYears(2), day))
                .id();
    }
}
