package org.waymark.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.Written;
import org.waymark.assessment.AgreedLevels;
import org.waymark.audit.AuditEntry;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RegistrationId;
import org.waymark.people.Neighbourhood;
import org.waymark.people.People;
import org.waymark.people.SupervisionLink;
import org.waymark.people.Supervisors;
import org.waymark.skillmix.AgreedOnPaper;
import org.waymark.training.NewRegistration;
import org.waymark.training.RegistrationBody;
import org.waymark.training.Registrations;

/** Somebody asks by a link, and whoever saw them says so once, as themselves: it is evidence and never a level. */
@Tag("database")
class ObservationsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final CompetencyCode RISK = new CompetencyCode("RSK-01");

    private final Neighbourhood here = new Neighbourhood();
    private final Observations observations = here.house.get(Observations.class);
    private final ObservationLinks links = here.house.get(ObservationLinks.class);
    private final Supervisors supervisors = here.house.get(Supervisors.class);
    private final AgreedOnPaper paper = new AgreedOnPaper();
    private final Actor sam = here.staff(here.practitioner("Sam"));
    private final Actor priya = here.staff(here.practitioner("Priya"));
    private final SupervisionLink supervision = supervises(priya, sam);

    @Test
    void whatASupervisorSawIsEvidenceUnderTheirNameAndNeverALevel() {
        AskSheet sheet = observations.sheet(sam, RISK);
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                sheet.levels().stream()
                        .map(words -> words.step().level().value())
                        .toList());
        AskedLink asked = ask(sam, 4, "I led  the handover\nat court.");
        ObserverSheet seen = links.open(priya, asked.secret());
        assertEquals("I led the handover at court.", seen.words());
        assertEquals(4, seen.looks().step().level().value());
        assertEquals(ObserverPart.SUPERVISOR, seen.part());
        assertTrue(seen.asker().startsWith("Sam "), seen.asker());
        links.confirm(priya, asked.secret(), new Seen(DAY.minusDays(2), "Calm and clear."));

        OwnObservations mine = observations.mine(sam);
        assertEquals(ObservationState.SEEN, mine.asked().getFirst().state());
        Observation kept = mine.seen().getFirst();
        assertTrue(kept.observer().startsWith("Priya Test"), kept.observer());
        assertFalse(kept.observerRole().isEmpty(), "the role stands beside the name");
        assertEquals(DAY.minusDays(2), kept.observedOn());
        assertEquals("Calm and clear.", kept.remark());
        assertTrue(
                here.house
                        .get(AgreedLevels.class)
                        .of(sam, sam.person())
                        .levels()
                        .isEmpty(),
                "an observation agrees no level");
        Observation forPriya = observations.of(priya, sam.person()).getFirst();
        assertEquals("", forPriya.words() + forPriya.remark(), "others do not read what was written");
        assertEquals(kept.observerName(), forPriya.observerName());
        assertEquals(
                List.of("OBSERVATIONS_READ", "OBSERVATION_CONFIRMED", "OBSERVATION_OPENED", "OBSERVATION_ASKED"),
                acts(sam.person()));
    }

    @Test
    void aLinkCountsOnceAndSaysWhyItOpensNothingMore() {
        AskedLink used = ask(sam, 3, "I chaired a case talk.");
        links.notYet(priya, used.secret(), "The plan was missing.");
        assertSays("used already", () -> links.open(priya, used.secret()));
        assertSays("used already", () -> links.confirm(priya, used.secret(), new Seen(DAY, "")));
        AskedObservation answered = observations.mine(sam).asked().getFirst();
        assertEquals(ObservationState.NOT_YET, answered.state());
        assertEquals("The plan was missing.", answered.reason());
        assertTrue(observations.mine(sam).seen().isEmpty(), "not yet is no evidence");
        assertSays("used this link already", () -> observations.takeBack(sam, used.id()));

        AskedLink taken = ask(sam, 3, "I wrote the court report.");
        assertThrows(Refused.NotFound.class, () -> observations.takeBack(priya, taken.id()), "only their own");
        observations.takeBack(sam, taken.id());
        observations.takeBack(sam, taken.id());
        assertSays("taken back", () -> links.open(priya, taken.secret()));
        assertSays("taken back", () -> links.confirm(priya, taken.secret(), new Seen(DAY, "")));

        AskedLink old = ask(sam, 3, "I wrote the second report.");
        here.house.clock().move(Observations.OPEN_FOR.minusSeconds(1));
        links.open(priya, old.secret());
        here.house.clock().move(Duration.ofSeconds(1));
        assertSays("days of this link are over", () -> links.confirm(priya, old.secret(), new Seen(DAY, "")));
    }

    @Test
    void wrongHandsAndGuessesGetOneAndTheSameSentenceThatNamesNobody() {
        AskedLink asked = ask(sam, 3, "I chaired a case talk.");
        String guessed = gone(priya, new ObservationSecret("no such link"));
        assertEquals(guessed, gone(colleague("Ana", 2), asked.secret()), "a colleague whose own level is lower");
        assertEquals(guessed, gone(here.staff(here.practitioner("Ben")), asked.secret()), "one without any level");
        var other = new Neighbourhood();
        assertEquals(guessed, gone(other.staff(other.practitioner("Ren")), asked.secret()), "another service");
        assertEquals(guessed, gone(here.manager(), asked.secret()), "a manager who supervises nobody here");
        assertFalse(guessed.contains("Sam"), guessed);
        assertSays("your own link", () -> links.open(sam, asked.secret()));
        assertSays("your own link", () -> links.confirm(sam, asked.secret(), new Seen(DAY, "")));

        supervisors.end(here.console, supervision.id(), DAY.minusDays(1), supervision.version());
        assertEquals(guessed, gone(priya, asked.secret()), "a supervisor who is one no more");
        Actor nadia = here.staff(here.practitioner("Nadia"));
        Actor tara = here.staff(here.practitioner("Tara"));
        supervises(tara, sam);
        supervises(nadia, tara);
        assertEquals(ObserverPart.SUPERVISOR, links.open(nadia, asked.secret()).part(), "the supervisor’s supervisor");
        Actor colin = colleague("Colin", 3);
        assertEquals(ObserverPart.COLLEAGUE, links.open(colin, asked.secret()).part());
        Actor nell = here.staff(here.practitioner("Nell"));
        var registrations = here.house.get(Registrations.class);
        RegistrationId id =
                registrations.keep(nell, new NewRegistration(RegistrationBody.NMC, "18A1234E", DAY.plusYears(1)), 0);
        assertEquals(ObserverPart.REGISTERED, links.open(nell, asked.secret()).part());
        registrations.delete(nell, id);
        assertEquals(guessed, gone(nell, asked.secret()), "a registration that was deleted");
        here.house.get(People.class).leave(here.console, sam.person(), DAY.minusDays(1), 0);
        assertEquals(guessed, gone(colin, asked.secret()), "somebody who has left is seen no more");
        assertEquals(guessed, gone(tara, asked.secret()));
    }

    @Test
    void whatCannotBeSaidIsRefusedOnItsFieldAndUsesNothingUp() {
        AskedLink asked = ask(sam, 3, "I chaired a case talk.");
        assertFault("observedOn", () -> links.confirm(priya, asked.secret(), new Seen(DAY.plusDays(1), "")));
        assertFault("observedOn", () -> links.confirm(priya, asked.secret(), new Seen(DAY.minusDays(367), "")));
        assertFault("remark", () -> links.confirm(priya, asked.secret(), new Seen(DAY, "x".repeat(401))));
        assertFault("reason", () -> links.notYet(priya, asked.secret(), " \n "));
        assertFault("words", () -> ask(sam, 3, "  "));
        assertFault("words", () -> ask(sam, 3, "x".repeat(100_000)));
        assertFault("level", () -> ask(sam, 0, "I watched."));
        assertThrows(
                Refused.NotFound.class,
                () -> observations.ask(
                        sam, new NewObservationAsk(new CompetencyCode("ZZZ-99"), new Level(3), "I did.")));
        links.confirm(priya, asked.secret(), new Seen(DAY, ""));
        for (int more = 0; more < Observations.MOST_OPEN; more++) {
            ask(sam, 3, "I did " + more + ".");
        }
        assertSays("20 links open", () -> ask(sam, 3, "I did one more."));
    }

    @Test
    void twoAnswersAtOnceCountOnce() throws Exception {
        Actor colin = colleague("Colin", 5);
        try (var two = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 5; round++) {
                AskedLink asked = ask(sam, 3, "I chaired talk " + round + ".");
                var barrier = new CyclicBarrier(2);
                Future<Boolean> one =
                        two.submit(answer(barrier, () -> links.confirm(priya, asked.secret(), new Seen(DAY, ""))));
                Future<Boolean> other =
                        two.submit(answer(barrier, () -> links.notYet(colin, asked.secret(), "Not to the end.")));
                assertNotEquals(one.get(), other.get(), "one wins");
                OwnObservations mine = observations.mine(sam);
                assertEquals(
                        one.get() ? ObservationState.SEEN : ObservationState.NOT_YET,
                        mine.asked().getFirst().state());
                assertEquals(
                        one.get(),
                        mine.seen().stream().anyMatch(seen -> seen.id().equals(asked.id())));
            }
        }
    }

    @Test
    void theSecretIsKeptNowhereAndLinksGoAfterThirtyDaysWhileObservationsStay() {
        AskedLink asked = ask(sam, 3, "I chaired a case talk.");
        assertEquals(43, asked.secret().text().length(), "256 bits");
        assertFalse(asked.toString().contains(asked.secret().text()));
        links.confirm(priya, asked.secret(), new Seen(DAY, ""));
        AskedLink unused = ask(sam, 3, "I wrote the report.");
        assertEquals(List.of(), Written.places(asked.secret().text()));
        assertThrows(Refused.NotAllowed.class, () -> observations.letGo(sam));
        Actor night = Actor.job("letting go");
        observations.letGo(night);
        assertEquals(2, observations.mine(sam).asked().size(), "none of today’s goes");
        here.house.clock().move(Observations.KEPT.plusSeconds(1));
        assertTrue(observations.letGo(night) >= 2);
        assertEquals(0, observations.letGo(night));
        assertTrue(observations.mine(sam).asked().isEmpty());
        assertEquals(1, observations.mine(sam).seen().size());
        gone(priya, unused.secret());
    }

    @Test
    void tooManyWrongLinksHaveToWait() {
        Actor ben = here.staff(here.practitioner("Ben"));
        for (int guess = 0; guess < Guesses.MOST / 3; guess++) {
            gone(ben, new ObservationSecret("guess " + guess));
        }
        assertSays("Wait ten minutes", () -> links.open(ben, new ObservationSecret("one more")));
        AskedLink asked = ask(sam, 3, "I chaired a case talk.");
        links.open(priya, asked.secret());
        here.house.clock().move(Duration.ofMinutes(10));
        gone(ben, new ObservationSecret("one more"));
    }

    @Test
    void readingTakesAsManyStatementsForManyAsForOne() {
        AskedLink asked = ask(sam, 3, "I chaired a case talk.");
        links.confirm(priya, asked.secret(), new Seen(DAY, ""));
        int one = StatementCounter.of(() -> observations.mine(sam));
        for (int more = 0; more < 5; more++) {
            links.confirm(priya, ask(sam, 3, "I did " + more + ".").secret(), new Seen(DAY, ""));
        }
        assertEquals(one, StatementCounter.of(() -> observations.mine(sam)));
    }

    private static Callable<Boolean> answer(CyclicBarrier barrier, Runnable act) {
        return () -> {
            barrier.await();
            try {
                act.run();
                return true;
            } catch (Refused.NotNow used) {
                return false;
            }
        };
    }

    private AskedLink ask(Actor actor, int level, String words) {
        return observations.ask(actor, new NewObservationAsk(RISK, new Level(level), words));
    }

    /** Somebody in the same service whose agreed level of the competency is this. */
    private Actor colleague(String given, int level) {
        PersonId person = here.practitioner(given);
        paper.agree(person, Neighbourhood.PRACTITIONER, START, Map.of(RISK, new Level(level)));
        return here.staff(person);
    }

    private SupervisionLink supervises(Actor supervisor, Actor person) {
        return supervisors.begin(here.console, supervisor.person(), person.person(), START);
    }

    private String gone(Actor actor, ObservationSecret secret) {
        Set<String> told = Stream.<Runnable>of(
                        () -> links.open(actor, secret),
                        () -> links.confirm(actor, secret, new Seen(DAY, "")),
                        () -> links.notYet(actor, secret, "No."))
                .map(act -> assertThrows(Refused.NotFound.class, act::run).sentence())
                .collect(Collectors.toSet());
        assertEquals(1, told.size());
        return told.iterator().next();
    }

    private static void assertSays(String words, Runnable act) {
        String told = assertThrows(Refused.NotNow.class, act::run).sentence();
        assertTrue(told.contains(words), told);
    }

    private static void assertFault(String field, Runnable act) {
        assertEquals(
                field,
                assertThrows(Refused.NotValid.class, act::run)
                        .faults()
                        .getFirst()
                        .field());
    }

    private List<String> acts(PersonId about) {
        return here
                .house
                .get(AuditTrail.class)
                .newest(new AuditQuestion(
                        about, null, null, here.house.clock().instant().plusSeconds(60), 50))
                .stream()
                .map(AuditEntry::act)
                .filter(act -> act.startsWith("OBSERVATION"))
                .toList();
    }
}
