package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.provision.Site;

/** Acts by chance on real starts, through every door: no sequence reaches a start without a clearance that holds then. */
@Tag("database")
class StartWalkTest {

    private static final LocalDate DAY = CaseTown.DAY;
    private static final int WALKS = 120;
    private static final int STEPS = 12;

    private final CaseTown town = new CaseTown();
    private final Site suite = town.suite(CaseTown.KENT);
    private int agreed;

    @AfterEach
    void back() {
        town.here.house.clock().set(DAY);
    }

    @Test
    void noSequenceOfActsReachesAStartWithoutAClearanceThatHolds(TestReporter reporter) {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(seed);
        }
        reporter.publishEntry("starts agreed", Integer.toString(agreed));
        assertTrue(agreed > WALKS / 12, "only " + agreed + " walks reached a start, too few to tell");
    }

    private void walk(int seed) {
        town.here.house.clock().set(DAY);
        var chance = new Random(seed);
        PersonId person = chance.nextBoolean() ? town.here.practitioner("Sam") : null;
        Start start = town.starts.open(
                town.recruiter, town.wantedStart(person, "Rowan", DAY.plusDays(chance.nextInt(20)), suite));
        for (int step = 0; step < STEPS; step++) {
            LocalDate day = DAY.plusDays(step);
            town.here.house.clock().set(day);
            Start before = town.again(start);
            try {
                act(chance, before, day);
            } catch (Refused refused) {
                assertFalse(refused.sentence().isBlank());
            }
            look(seed, before, town.again(start));
        }
    }

    /** The step that agrees or closes is looked at; what happens to a clearance later is another matter. */
    private void look(int seed, Start before, Start after) {
        boolean justAgreed = before.agreedStart() == null && after.agreedStart() != null;
        boolean justStarted = before.isOpen() && after.closedAs() == ClosedAs.CLEARED_AND_STARTED;
        if (justAgreed || justStarted) {
            agreed++;
            LocalDate day = after.agreedStart();
            assertTrue(day != null && after.offerAnswer() == OfferAnswer.ACCEPTED, "seed " + seed);
            assertTrue(isClearedOn(after, day) && isClearedOn(after, day.plusDays(30)), "seed " + seed + " " + after);
        }
    }

    /** Asked of the clearances and cases themselves, not of the gate. */
    private boolean isClearedOn(Start start, LocalDate day) {
        PersonId person = start.personId();
        return person == null
                ? town.casesOf(start).stream()
                        .anyMatch(
                                one -> one.state().isHolding() && one.episode().holdsOn(day))
                : town.clearances.of(town.recruiter, List.of(person), day).getOrDefault(person, List.of()).stream()
                        .anyMatch(one -> one.issuer().equals(CaseTown.KENT) && one.holdsOn(day));
    }

    private void act(Random chance, Start start, LocalDate day) {
        VettingCase one = town.casesOf(start).getFirst();
        switch (chance.nextInt(9)) {
            case 0, 1, 2 -> moveOn(chance, one, day);
            case 3 -> {
                if (start.offerAnswer() == OfferAnswer.NONE) {
                    town.ready(start);
                } else {
                    town.starts.answered(town.recruiter, start.id(), start.version(), chance.nextInt(4) > 0);
                }
            }
            case 4 ->
                town.starts.agree(town.recruiter, start.id(), start.version(), day.plusDays(chance.nextInt(12) - 2L));
            case 5 -> town.agreed(one);
            case 6 -> {
                if (chance.nextInt(3) == 0) {
                    town.starts.takeBack(town.recruiter, start.id(), start.version());
                } else {
                    town.cases.undo(town.recruiter, one.id(), one.version());
                }
            }
            case 7 -> stop(chance, start, day);
            default -> {
                if (chance.nextInt(3) == 0) {
                    town.starts.close(town.recruiter, start.id(), start.version(), ClosedAs.CLEARED_AND_STARTED);
                } else {
                    town.cases.close(town.recruiter, one.id(), one.version(), ClosedAs.CLEARED_AND_STARTED);
                }
            }
        }
    }

    private void moveOn(Random chance, VettingCase one, LocalDate day) {
        if (one.stage() == Stage.WITH_POLICE) {
            town.cases.decide(
                    town.recruiter,
                    one.id(),
                    one.version(),
                    chance.nextInt(6) == 0
                            ? new Decision.NotGranted()
                            : CaseTown.granted(
                                    day.minusDays(chance.nextInt(2)), day.plusDays(20 + chance.nextInt(90))));
            return;
        }
        town.withPolice(one);
    }

    /** The force stops a clearance of somebody who works here, or lets it hold again. */
    private void stop(Random chance, Start start, LocalDate day) {
        PersonId person = start.personId();
        if (person == null) {
            return;
        }
        for (Clearance clearance :
                town.clearances.about(town.recruiter, person).orElseThrow().history()) {
            ClearanceState to = clearance.state() == ClearanceState.SUSPENDED
                    ? ClearanceState.GRANTED
                    : chance.nextBoolean() ? ClearanceState.SUSPENDED : ClearanceState.ENDED_BY_FORCE;
            town.clearances.move(town.recruiter, clearance.id(), clearance.version(), to, day);
        }
    }
}
