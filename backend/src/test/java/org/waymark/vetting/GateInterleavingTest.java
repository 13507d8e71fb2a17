package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.provision.Site;

/** Two people act on one start at once, a thousand times, in an order that chance decides; no clock is waited for. */
@Tag("database")
class GateInterleavingTest {

    private static final int TURNS = System.getenv("WAYMARK_TEST_DB_URL") == null ? 250 : 1_000;
    private static final int TURNS_A_PERSON = 40;
    private static final int MOST_SPINS = 40_000;
    private static final int SLOW = 12;
    private static final LocalDate DAY = CaseTown.DAY;
    private static final LocalDate START = DAY.plusDays(14);

    private final CaseTown town = new CaseTown();
    private final Site suite = town.suite(CaseTown.KENT);
    private final Actor other = town.here.holding(town.here.person("Jo"), Role.RECRUITER, town.here.id());
    private final ExecutorService two = Executors.newFixedThreadPool(2);

    /** What the second person does while the first agrees the start. */
    private enum Against {
        SUSPEND,
        END,
        AGREE_TOO,
        DECLINE,
        UNDO_A_CHECK,
        GIVE_UP,
        ANOTHER_DAY
    }

    /** What came of one act: nothing where it was done, else the refusal. */
    private record Outcome(@Nullable Refused refused) {

        boolean done() {
            return refused == null;
        }
    }

    private record Ground(PersonId person, Start start, Clearance clearance) {}

    @AfterEach
    void stop() {
        two.shutdownNow();
    }

    @Test
    void theGateIsNeverPassedWithAClearanceThatWasSuspendedBefore(TestReporter reporter) throws Exception {
        var both = new EnumMap<Against, Integer>(Against.class);
        var refused = new EnumMap<Against, Integer>(Against.class);
        Ground ground = ground();
        for (int turn = 0; turn < TURNS; turn++) {
            if (turn % TURNS_A_PERSON == 0 || !ground.start().isOpen()) {
                ground = ground();
            }
            var chance = new Random(turn);
            Against against = GateWalk.any(Against.values(), chance);
            Outcome[] outcomes = atOnce(ground, against, chance);
            look(turn, ground, against, outcomes);
            boolean all = outcomes[0].done() && outcomes[1].done();
            (all ? both : refused).merge(against, 1, Integer::sum);
            ground = mended(ground, against);
        }
        reporter.publishEntry(Map.of("both done", both.toString(), "one refused", refused.toString()));
        assertNull(both.get(Against.AGREE_TOO), "nobody agrees a start that is agreed");
    }

    /** What has to be true whatever came first. */
    private void look(int turn, Ground ground, Against against, Outcome[] outcomes) throws SQLException {
        String where = "turn " + turn + ", " + against;
        StartFile file = town.pages.evidence(town.recruiter, ground.start().id());
        boolean agreed = file.start().agreedStart() != null;
        assertTrue(outcomes[0].done() || outcomes[1].done(), where + ": one of the two always gets through");
        assertEquals(outcomes[0].done() || (against == Against.AGREE_TOO && outcomes[1].done()), agreed, where);
        for (Outcome outcome : outcomes) {
            Refused no = outcome.refused();
            assertTrue(no == null || !no.sentence().isBlank(), where);
        }
        boolean stopped = against == Against.SUSPEND || against == Against.END;
        if (stopped && outcomes[1].done()) {
            assertFalse(file.evidence().isReady() && file.start().isOpen(), where + ": it holds no more");
            assertEquals(agreed, file.isReadyNoLonger(), where);
            assertFalse(
                    agreed
                            && cameFirst(
                                    ground.person(),
                                    against == Against.END ? "CLEARANCE_ENDED" : "CLEARANCE_MOVED",
                                    "START_AGREED"),
                    where);
        }
        if (against == Against.GIVE_UP && outcomes[1].done()) {
            assertFalse(file.start().isOpen(), where);
            assertFalse(agreed && cameFirst(ground.person(), "START_CLOSED", "START_AGREED"), where);
        }
    }

    /** The audit trail is a chain, so it knows which of the two newest such acts was committed first. */
    private boolean cameFirst(PersonId person, String first, String second) throws SQLException {
        return newest(person, first) < newest(person, second)
                && newest(person, first) > newest(person, "START_TAKEN_BACK");
    }

    private long newest(PersonId person, String act) throws SQLException {
        try (var connection = town.here.house.plainConnection();
                var query = connection.prepareStatement(
                        "SELECT COALESCE(MAX(seq), 0) FROM audit_row WHERE subject_id = ? AND act = ?")) {
            query.setLong(1, person.value());
            query.setString(2, act);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private Outcome[] atOnce(Ground ground, Against against, Random chance) throws Exception {
        var barrier = new CyclicBarrier(2);
        int mine = chance.nextInt(chance.nextBoolean() ? MOST_SPINS : SLOW * MOST_SPINS);
        int theirs = chance.nextInt(MOST_SPINS);
        Start start = ground.start();
        Future<Outcome> one = two.submit(act(barrier, mine, () -> agree(town.recruiter, start, START)));
        Future<Outcome> another = two.submit(act(barrier, theirs, () -> second(ground, against)));
        return new Outcome[] {one.get(), another.get()};
    }

    private static Callable<Outcome> act(CyclicBarrier barrier, int spins, Runnable act) {
        return () -> {
            barrier.await();
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            try {
                act.run();
                return new Outcome(null);
            } catch (Refused refused) {
                return new Outcome(refused);
            }
        };
    }

    private void second(Ground ground, Against against) {
        Start start = ground.start();
        Clearance clearance = ground.clearance();
        switch (against) {
            case SUSPEND ->
                town.clearances.move(other, clearance.id(), clearance.version(), ClearanceState.SUSPENDED, DAY);
            case END -> town.clearances.end(other, clearance.id(), DAY, clearance.version());
            case AGREE_TOO -> agree(other, start, START);
            case ANOTHER_DAY -> town.starts.plan(other, start.id(), start.version(), START.plusDays(1));
            case DECLINE -> town.starts.answered(other, start.id(), start.version(), false);
            case UNDO_A_CHECK ->
                town.starts.checkNotDone(other, start.id(), start.version(), EmploymentCheck.COURT_ACCESS);
            case GIVE_UP -> town.starts.close(other, start.id(), start.version(), ClosedAs.WITHDRAWN_BY_CANDIDATE);
        }
    }

    private void agree(Actor actor, Start start, LocalDate day) {
        town.starts.agree(actor, start.id(), start.version(), day);
    }

    /** Everything as it was before, so that the next turn begins alike. */
    private Ground mended(Ground ground, Against against) {
        Start at = town.again(ground.start());
        if (!at.isOpen() || against == Against.END) {
            return ground();
        }
        if (at.agreedStart() != null) {
            at = town.starts.takeBack(town.recruiter, at.id(), at.version());
        }
        if (at.offerAnswer() != OfferAnswer.ACCEPTED) {
            at = town.starts.answered(town.recruiter, at.id(), at.version(), true);
        }
        Clearance clearance = newestOf(ground.person());
        if (clearance.state() == ClearanceState.SUSPENDED) {
            clearance = town.clearances.move(
                    town.recruiter, clearance.id(), clearance.version(), ClearanceState.GRANTED, DAY);
        }
        return new Ground(ground.person(), at, clearance);
    }

    /** Somebody who works here, cleared, with a start that lacks nothing but its day. */
    private Ground ground() {
        PersonId person = town.here.practitioner("Sam");
        Clearance clearance = town.clearances.record(
                town.recruiter, person, new ClearanceText(CaseTown.KENT, "NPPV2F", DAY.minusDays(5), DAY.plusYears(3)));
        Start start = town.ready(town.starts.open(town.recruiter, town.wantedStart(person, "", START, suite)));
        return new Ground(person, start, clearance);
    }

    private Clearance newestOf(PersonId person) {
        List<Clearance> history =
                town.clearances.about(town.recruiter, person).orElseThrow().history();
        return history.getFirst();
    }
}
