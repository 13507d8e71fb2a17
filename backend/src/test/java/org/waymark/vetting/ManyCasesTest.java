package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VettingCaseId;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.Outbox;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;

/** Several cases at once, vetting by month, and the ends of everybody's clearances. */
@Tag("database")
class ManyCasesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final ForceCode DORSET = new ForceCode("DORSET");

    private final Neighbourhood here = new Neighbourhood();
    private final ManyCases many = here.house.get(ManyCases.class);
    private final VettingCases cases = here.house.get(VettingCases.class);
    private final CaseBoards boards = here.house.get(CaseBoards.class);
    private final Renewals renewals = here.house.get(Renewals.class);
    private final Outbox outbox = here.house.get(Outbox.class);
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());

    @BeforeEach
    void rules() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    @Test
    void whoHasTheFormIsAskedForItAndOnlyStaffAreWrittenToOnceADay() {
        VettingCase candidate = withForm(candidate("Rowan"));
        PersonId sam = ending("Sam", DAY.plusDays(60));
        renewals.start(
                recruiter,
                List.of(renewals.list(recruiter, RenewalQuestion.ALL)
                        .lines()
                        .getFirst()
                        .id()));
        VettingCase renewal = withForm(boards.board(recruiter).cards().stream()
                .map(CaseCard::one)
                .filter(one -> sam.equals(one.personId()))
                .findFirst()
                .orElseThrow());
        candidate("Not yet");
        List<ChaseDraft> drafts = many.drafts(recruiter);
        assertEquals(
                Set.of(candidate.id(), renewal.id()),
                drafts.stream().map(ChaseDraft::about).collect(Collectors.toSet()));
        assertEquals(1, drafts.stream().filter(ChaseDraft::isStaff).count());
        List<VettingCaseId> all = drafts.stream().map(ChaseDraft::about).toList();
        assertEquals(1, many.chase(recruiter, all));
        assertEquals(0, many.chase(recruiter, all), "once a day");
        Actor own = here.staff(sam);
        assertEquals(
                1,
                outbox.mine(own).stream()
                        .filter(message -> message.kind() == MessageKind.OWN_CASE)
                        .count());
        here.house.clock().set(DAY.plusDays(1));
        many.chase(recruiter, all);
        assertEquals(2, outbox.mine(own).size());
    }

    @Test
    void severalCasesArePlannedAtOnceOrNone() {
        VettingCase one = candidate("Rowan");
        VettingCase two = candidate("Ines");
        LocalDate due = DAY.plusDays(7);
        assertEquals(
                new CasesPlanned(2, List.of()),
                many.plan(recruiter, List.of(shown(one), shown(two)), NextAction.CHASE_POLICE, due));
        assertTrue(boards.board(recruiter).cards().stream()
                .allMatch(
                        card -> due.equals(card.one().nextOn()) && card.one().nextAction() == NextAction.CHASE_POLICE));
        var elsewhere = new Neighbourhood();
        Actor stranger = elsewhere.holding(elsewhere.person("Ren"), Role.RECRUITER, elsewhere.id());
        assertThrows(Refused.NotFound.class, () -> many.plan(stranger, List.of(shown(one)), null, null));
        cases.close(recruiter, two.id(), seen(two).version(), ClosedAs.ROLE_CLOSED);
        here.house.clock().set(DAY.plusDays(1));
        assertThrows(
                Refused.NotFound.class,
                () -> many.plan(recruiter, List.of(shown(one), new SeenCase(two.id(), 9)), NextAction.SEND_FORM, null));
        assertEquals(NextAction.CHASE_POLICE, seen(one).nextAction(), "none was changed");
        assertThrows(Refused.NotValid.class, () -> many.plan(recruiter, List.of(), null, null));
        assertThrows(Refused.NotAllowed.class, () -> many.drafts(here.manager()));
    }

    @Test
    void whatAColleagueChangedMeanwhileStaysAndDoesNotKeepTheOthersBack() {
        VettingCase one = candidate("Rowan");
        VettingCase two = candidate("Ines");
        VettingCase three = candidate("Kit");
        List<SeenCase> seen = List.of(shown(one), shown(two), shown(three));
        many.plan(recruiter, List.of(shown(two)), NextAction.CHECK_FORM, DAY.plusDays(1));
        cases.close(recruiter, three.id(), three.version(), ClosedAs.ROLE_CLOSED);
        CasesPlanned planned = many.plan(recruiter, seen, NextAction.CHASE_POLICE, DAY.plusDays(7));
        assertEquals(1, planned.done());
        assertEquals(Set.of(two.id(), three.id()), Set.copyOf(planned.changed()));
        assertEquals(NextAction.CHASE_POLICE, seen(one).nextAction());
        assertEquals(NextAction.CHECK_FORM, seen(two).nextAction(), "the colleague’s plan stands");
        assertThrows(Refused.NotFound.class, () -> many.chase(recruiter, List.of(three.id())));
    }

    @Test
    void aMonthHoldsNextActionsStartsAndRenewalsToStart() {
        VettingCase one = candidate("Rowan");
        many.plan(recruiter, List.of(shown(one)), NextAction.CHECK_FORM, DAY.plusDays(3));
        ending("Sam", LocalDate.of(2027, 6, 8));
        var months = here.house.get(VettingMonths.class);
        VettingMonth november = months.of(recruiter, null);
        assertEquals(YearMonth.of(2026, 11), november.month());
        VettingMonth.Entry action = november.on(DAY.plusDays(3)).getFirst();
        assertEquals(VettingMonth.Kind.NEXT_ACTION, action.kind());
        assertEquals(NextAction.CHECK_FORM, action.action());
        VettingMonth march = months.of(recruiter, YearMonth.of(2027, 3));
        assertEquals(
                List.of(VettingMonth.Kind.RENEWAL_TO_START),
                march.on(LocalDate.of(2027, 3, 10)).stream()
                        .map(VettingMonth.Entry::kind)
                        .toList());
        assertEquals(
                YearMonth.of(2026, 11),
                months.of(recruiter, YearMonth.of(2099, 1)).month(),
                "far away is not looked at");
        assertThrows(Refused.NotAllowed.class, () -> months.of(here.manager(), null));
    }

    @Test
    void expiriesShowEveryEndAlsoThoseThatAreFarAway() {
        ending("Sam", DAY.plusYears(2));
        ending("Dev", DAY.plusDays(30));
        List<RenewalLine> all =
                renewals.expiries(recruiter, RenewalQuestion.ALL).lines();
        assertEquals(
                List.of(DAY.plusDays(30), DAY.plusYears(2)),
                all.stream().map(RenewalLine::ends).toList());
        assertEquals(1, renewals.list(recruiter, RenewalQuestion.ALL).lines().size());
    }

    private SeenCase shown(VettingCase one) {
        return new SeenCase(one.id(), seen(one).version());
    }

    private VettingCase seen(VettingCase one) {
        return boards.file(recruiter, one.id()).card().one();
    }

    private VettingCase withForm(VettingCase one) {
        return cases.move(recruiter, one.id(), one.version(), Stage.FORM_WITH_CANDIDATE, null);
    }

    private VettingCase candidate(String given) {
        return cases.open(
                recruiter,
                new NewCase(
                        here.id(),
                        null,
                        Neighbourhood.PRACTITIONER,
                        null,
                        given,
                        "Test " + Neighbourhood.unique(),
                        DORSET,
                        "NPPV2F",
                        DAY.plusDays(90)));
    }

    private PersonId ending(String given, LocalDate day) {
        PersonId person = here.practitioner(given);
        here.house
                .get(Clearances.class)
                .record(recruiter, person, new ClearanceText(DORSET, "NPPV2F", DAY.minusYears(2), day));
        return person;
    }
}
