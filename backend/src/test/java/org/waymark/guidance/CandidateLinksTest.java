package org.waymark.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.Written;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.vetting.ClosedAs;
import org.waymark.vetting.NewStart;
import org.waymark.vetting.Start;
import org.waymark.vetting.Starts;
import org.waymark.vetting.VettingRuleImport;

/** A link for a candidate without an account: nothing but the checklist, each item once, and then it is gone. */
@Tag("database")
class CandidateLinksTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final Guidance guidance = here.house.get(Guidance.class);
    private final CandidateLinks links = here.house.get(CandidateLinks.class);
    private final Starts starts = here.house.get(Starts.class);
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());

    CandidateLinksTest() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    @Test
    void theCandidateSaysOfEachItemOnceThatItWasReadAndThenTheLinkIsGone() {
        Start start = start();
        assertEquals(GuidanceWord.NOT_SENT, guidance.word(here.manager(), start.id()));
        String secret = guidance.send(recruiter, start.id());
        CandidateSheet sheet = links.open(secret);
        assertEquals(9, sheet.items().size());
        assertEquals(3, sheet.residenceYears());
        assertEquals(5, sheet.addressYears());
        assertFalse(sheet.toString().contains(start.familyName()), "the page knows no name");
        for (GuidanceItem item : sheet.items()) {
            assertEquals(GuidanceWord.SENT, guidance.word(here.manager(), start.id()));
            links.say(secret, item.code(), first(item));
            if (!item.equals(sheet.items().getLast())) {
                assertThrows(Refused.NotNow.class, () -> links.say(secret, item.code(), first(item)), "each step once");
            }
        }
        assertGone(secret);
        GuidanceFile file = guidance.file(recruiter, start.id());
        assertEquals(9, file.done());
        assertFalse(file.open());
        assertEquals(
                Set.of(DAY),
                file.answers().values().stream().map(GivenAnswer::saidOn).collect(java.util.stream.Collectors.toSet()));
        assertEquals(GuidanceWord.READ, guidance.word(here.manager(), start.id()));
    }

    @Test
    void aGuessedAnOldARevokedAndAReplacedLinkAllGiveTheSamePage() {
        Start start = start();
        String guessed = assertGone("not a secret at all");
        String first = guidance.send(recruiter, start.id());
        String second = guidance.send(recruiter, start.id());
        assertNotEquals(first, second);
        assertEquals(guessed, assertGone(first), "a new link takes the old one back");
        here.house.clock().set(DAY);
        here.house.clock().move(Duration.ofDays(14).minusSeconds(1));
        assertEquals(9, links.open(second).items().size());
        here.house.clock().move(Duration.ofSeconds(1));
        assertEquals(guessed, assertGone(second));
        here.house.clock().set(DAY);
        guidance.revoke(recruiter, start.id());
        assertEquals(guessed, assertGone(second));
        assertThrows(Refused.NotNow.class, () -> guidance.revoke(recruiter, start.id()));
        starts.close(recruiter, start.id(), start.version(), ClosedAs.WITHDRAWN_BY_CANDIDATE);
        assertThrows(Refused.NotNow.class, () -> guidance.send(recruiter, start.id()));
    }

    @Test
    void whatCannotBeSaidIsRefusedAndNothingIsKept() {
        Start start = start();
        String secret = guidance.send(recruiter, start.id());
        assertThrows(Refused.NotValid.class, () -> links.say(secret, "DECLARE", GuidanceAnswer.MEETS));
        assertThrows(Refused.NotValid.class, () -> links.say(secret, "EVERYBODY", GuidanceAnswer.READ));
        assertThrows(Refused.NotValid.class, () -> links.say(secret, "canary cousin", GuidanceAnswer.READ));
        assertTrue(guidance.file(recruiter, start.id()).answers().isEmpty());
        var other = new Neighbourhood();
        Actor stranger = other.holding(other.person("Ren"), Role.RECRUITER, other.id());
        assertThrows(Refused.NotFound.class, () -> guidance.file(stranger, start.id()));
        assertThrows(Refused.NotFound.class, () -> guidance.send(stranger, start.id()));
    }

    @Test
    void theSecretIsKeptNowhereNotEvenInTheTrail() {
        String secret = guidance.send(recruiter, start().id());
        links.open(secret);
        links.say(secret, "DECLARE", GuidanceAnswer.READ);
        assertEquals(43, secret.length(), "256 bits");
        assertEquals(List.of(), Written.places(secret));
    }

    @Test
    void twoPressesAtOnceCountOnce() throws Exception {
        String secret = guidance.send(recruiter, start().id());
        try (var two = Executors.newFixedThreadPool(2)) {
            for (GuidanceItem item : links.open(secret).items().subList(0, 6)) {
                var barrier = new CyclicBarrier(2);
                var presses = new ArrayList<Future<Boolean>>();
                for (int i = 0; i < 2; i++) {
                    presses.add(two.submit(() -> {
                        barrier.await();
                        try {
                            links.say(secret, item.code(), first(item));
                            return true;
                        } catch (Refused.NotNow said) {
                            return false;
                        }
                    }));
                }
                assertNotEquals(presses.get(0).get(), presses.get(1).get(), item.code());
            }
        }
    }

    private String assertGone(String secret) {
        String words =
                assertThrows(Refused.NotFound.class, () -> links.open(secret)).sentence();
        assertEquals(
                words,
                assertThrows(Refused.NotFound.class, () -> links.say(secret, "DECLARE", GuidanceAnswer.READ))
                        .sentence());
        return words;
    }

    private static GuidanceAnswer first(GuidanceItem item) {
        return List.of(GuidanceAnswer.values()).stream()
                .filter(item::takes)
                .findFirst()
                .orElseThrow();
    }

    private Start start() {
        var form = new SiteForm(
                "Suite " + Neighbourhood.unique(),
                SiteKind.CUSTODY_SUITE,
                new ForceCode("KENT"),
                "",
                "",
                LocalDate.of(2020, 1, 6));
        var site = here.house.get(Sites.class).add(here.console, here.id(), form);
        return starts.open(
                recruiter,
                new NewStart(
                        here.id(),
                        Neighbourhood.PRACTITIONER,
                        Set.of(site.id()),
                        null,
                        null,
                        "Rowan",
                        "Test " + Neighbourhood.unique(),
                        DAY,
                        DAY.plusDays(60)));
    }
}
