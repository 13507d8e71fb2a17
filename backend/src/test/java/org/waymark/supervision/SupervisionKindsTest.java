package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;

/** Kinds of supervision that a service begins, changes and ends, each from a day on. */
@Tag("database")
class SupervisionKindsTest {

    private static final RoleCode STRATEGIC = new RoleCode("STM");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final SupervisionKinds kinds = house.get(SupervisionKinds.class);
    private final SupervisionRules rules = house.get(SupervisionRules.class);
    private final SupervisionBooking booking = house.get(SupervisionBooking.class);
    private final GroupPlanning groups = house.get(GroupPlanning.class);
    private final SupervisionPages pages = house.get(SupervisionPages.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor ada = village.somebody("Ada", "Admin");
    private final Actor sam = village.member("Sam", STRATEGIC, Set.of());
    private final Actor priya = village.member("Priya", STRATEGIC, Set.of());

    SupervisionKindsTest() {
        house.get(RoleGrants.class).grant(TestHouse.console(), ada.person(), Role.ADMIN, null);
        village.supervises(priya, sam);
    }

    @AfterEach
    void backToToday() {
        house.clock().set(today);
    }

    private static NewSupervisionKind kind(String code, String words, LocalDate from) {
        return new NewSupervisionKind(
                code,
                words,
                "talks about " + words,
                "a trained colleague",
                KindForm.EITHER,
                Set.of(KindTrait.FIRST_WEEKS),
                true,
                from,
                "Policy 12");
    }

    private NewSupervisionKind ended(String code, String words, LocalDate from) {
        return new NewSupervisionKind(
                code, words, "no longer", "nobody", KindForm.EITHER, Set.of(), false, from, "Policy 13");
    }

    private NewSession at(LocalDate day, String code) {
        return new NewSession(sam.person(), new KindCode(code), SessionForm.PERSON, day, LocalTime.of(9, 0), 60, "");
    }

    private static Set<String> faults(Refused.NotValid refused) {
        return refused.faults().stream().map(Refused.Fault::field).collect(Collectors.toSet());
    }

    private boolean isAsked(String words) {
        return pages.mine(sam).standing().orElseThrow().compliance().lines().stream()
                .anyMatch(line -> line.kind().words().equals(words));
    }

    private @Nullable LocalDate due(String words) {
        return pages.mine(sam).standing().orElseThrow().compliance().lines().stream()
                .filter(line -> line.kind().words().equals(words))
                .findFirst()
                .orElseThrow()
                .due();
    }

    @Test
    void whatComesWithTheApplicationIsThereAndSaysSo() {
        SupervisionKindSheet sheet = kinds.sheet(sam);
        assertFalse(sheet.mayKeep());
        assertTrue(kinds.sheet(ada).mayKeep());
        SupervisionKind management = sheet.kinds().of(Kinds.MGT, today);
        assertEquals("Management", management.words());
        assertEquals("", management.source());
        assertTrue(management.is(KindTrait.FIRST_WEEKS));
        assertFalse(sheet.kinds().of(Kinds.GRP, today).isForTwo());
        assertFalse(sheet.kinds().of(Kinds.VOLR, today).isForGroups());
        assertTrue(sheet.kinds().of(Kinds.DEB, today).is(KindTrait.INCIDENT));
    }

    @Test
    void aKindIsBegunAskedRenamedAndEnded() {
        kinds.set(ada, kind("ka", "Court craft", today.plusDays(10)), true, 0);
        assertEquals(
                Set.of("kind"),
                faults(assertThrows(Refused.NotValid.class, () -> booking.book(priya, at(today.plusDays(9), "KA")))));
        SupervisionSessionId first = booking.book(priya, at(today.plusDays(11), "KA"));
        rules.set(
                ada, new NewSupervisionRule(STRATEGIC, new KindCode("KA"), today.plusDays(10), 40, 60, "Policy 12"), 0);
        assertFalse(isAsked("Court craft"));
        house.clock().set(today.plusDays(11));
        assertTrue(isAsked("Court craft"));
        assertEquals(today.plusDays(50), due("Court craft"), "nobody is late for the time before it was asked");
        kinds.set(ada, kind("KA", "Court practice", today.plusDays(20)), false, 1);
        house.clock().set(today.plusDays(30));
        SupervisionSessionId second = booking.book(priya, at(today.plusDays(30), "KA"));
        assertEquals("Court craft", pages.page(sam, first).session().kind().words());
        assertEquals("Court practice", pages.page(sam, second).session().kind().words());
        kinds.set(ada, ended("KA", "Court practice", today.plusDays(40)), false, 2);
        assertTrue(isAsked("Court practice"));
        house.clock().set(today.plusDays(41));
        assertFalse(isAsked("Court practice"));
        assertTrue(pages.mine(sam).kinds().stream()
                .noneMatch(one -> one.code().value().equals("KA")));
        assertThrows(Refused.NotValid.class, () -> booking.book(priya, at(today.plusDays(41), "KA")));
        house.clock().set(today.plusDays(35));
        SupervisionSessionId third = booking.book(priya, at(today.plusDays(36), "KA"));
        assertEquals(
                Set.of("day"),
                faults(assertThrows(
                        Refused.NotValid.class, () -> booking.move(priya, third, 0, at(today.plusDays(43), "KA")))));
        BookedSeries series = booking.bookSeries(priya, new NewSeries(at(today.plusDays(38), "KA"), 1, 3));
        assertEquals(1, series.booked().size());
        assertEquals(List.of(today.plusDays(45), today.plusDays(52)), series.leftOut());
        assertEquals("Court craft", pages.page(sam, first).session().kind().words());
    }

    @Test
    void aMistakeThatIsCorrectedFromTheSameDayStartsNobodysClockAnew() {
        var volunteer = new RoleCode("VOL");
        Actor vic = village.member("Vic", volunteer, Set.of());
        house.clock().set(today.plusDays(60));
        LocalDate before = duePeer(vic);
        int seen = rules.sheet(ada).changes(volunteer, Kinds.PEER);
        LocalDate from = today.plusDays(55);
        rules.set(ada, new NewSupervisionRule(volunteer, Kinds.PEER, from, 0, 45, "Policy 1"), seen);
        rules.set(ada, new NewSupervisionRule(volunteer, Kinds.PEER, from, 42, 45, "Policy 1"), seen + 1);
        assertEquals(before, duePeer(vic));
    }

    private LocalDate duePeer(Actor who) {
        return Objects.requireNonNull(pages.mine(who).standing().orElseThrow().compliance().lines().stream()
                .filter(line -> line.kind().code().equals(Kinds.PEER))
                .findFirst()
                .orElseThrow()
                .due());
    }

    @Test
    void whatCannotBeIsSaidBesideItsField() {
        var empty = new NewSupervisionKind("K1", " ", "", "", KindForm.ONE, Set.of(), true, today.plusYears(3), "");
        var refused = assertThrows(Refused.NotValid.class, () -> kinds.set(ada, empty, true, 0));
        assertEquals(Set.of("code", "words", "purpose", "usualSupervisor", "from", "source"), faults(refused));
        var taken =
                assertThrows(Refused.NotValid.class, () -> kinds.set(ada, kind("CLIN", "management", today), true, 0));
        assertEquals(Set.of("code", "words"), faults(taken));
        assertThrows(Refused.NotFound.class, () -> kinds.set(ada, kind("NOPE", "Nothing", today), false, 0));
        assertThrows(Refused.NotAllowed.class, () -> kinds.set(priya, kind("KB", "Boundaries", today), true, 0));
        kinds.set(ada, kind("KC", "Casework", today.plusYears(1)), true, 0);
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> kinds.set(ada, kind("KC", "Case work", today.plusYears(1)), false, 0));
        assertThrows(
                Refused.NotValid.class,
                () -> rules.set(
                        ada, new NewSupervisionRule(STRATEGIC, new KindCode("ZZ"), today, 40, 60, "Policy"), 0));
    }

    @Test
    void ofTwoWhoBeginTheSameKindAtTheSameMomentOneIsTold() throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(4)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (int at = 0; at < 4; at++) {
                Callable<Boolean> one = () -> {
                    start.await();
                    try {
                        kinds.set(ada, kind("KD", "Duty talk", today.plusYears(1)), true, 0);
                        return true;
                    } catch (Refused.ChangedMeanwhile | Refused.NotValid told) {
                        return false;
                    }
                };
                tries.add(pool.submit(one));
            }
            start.countDown();
            int begun = 0;
            for (Future<Boolean> one : tries) {
                begun += one.get() ? 1 : 0;
            }
            assertEquals(1, begun);
        }
    }

    @Test
    void whatIsHeldInAGroupIsNotBookedForTwoNorTheOtherWayRound() {
        assertEquals(
                Set.of("kind"),
                faults(assertThrows(Refused.NotValid.class, () -> booking.book(priya, at(today.plusDays(1), "GRP")))));
        Actor mo = village.manager("Mo");
        Set<PersonId> asked = Set.of(sam.person());
        var wanted =
                new NewGroup(Kinds.VOLR, "Next steps", "", today.plusDays(1), LocalTime.of(9, 0), 60, "", null, asked);
        assertEquals(Set.of("kind"), faults(assertThrows(Refused.NotValid.class, () -> groups.plan(mo, wanted))));
    }

    @Test
    void noNumberThatIsTypedMakesMoreDaysThanCanBe() {
        Actor mo = village.manager("Mo");
        var wanted = new NewGroup(
                Kinds.GRP, "Endings", "", today.plusDays(1), LocalTime.of(9, 0), 60, "", null, Set.of(sam.person()));
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> groups.planSeries(mo, wanted, new Repeat(Integer.MAX_VALUE, Integer.MAX_VALUE)));
        assertEquals(Set.of("everyWeeks", "times"), faults(refused));
    }
}
