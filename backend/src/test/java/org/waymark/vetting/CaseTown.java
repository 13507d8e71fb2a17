package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;

/** A service with a recruiter, whose cases and starts go as far as a test needs them, each step by the real operation. */
final class CaseTown {

    static final LocalDate DAY = Neighbourhood.DAY;
    static final ForceCode KENT = new ForceCode("KENT");
    static final ForceCode NORFOLK = new ForceCode("NORFOLK");

    final Neighbourhood here = new Neighbourhood();
    final VettingCases cases = here.house.get(VettingCases.class);
    final CaseBoards boards = here.house.get(CaseBoards.class);
    final Starts starts = here.house.get(Starts.class);
    final StartPages pages = here.house.get(StartPages.class);
    final Clearances clearances = here.house.get(Clearances.class);
    final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());

    CaseTown() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    VettingCase candidate(String given, @Nullable LocalDate start) {
        return cases.open(recruiter, wanted(null, given, "Test " + Neighbourhood.unique(), null, start));
    }

    NewCase wanted(
            @Nullable PersonId person, String given, String family, @Nullable Site site, @Nullable LocalDate start) {
        return new NewCase(
                here.id(),
                site == null ? null : site.id(),
                Neighbourhood.PRACTITIONER,
                person,
                given,
                family,
                KENT,
                "NPPV2F",
                start);
    }

    VettingCase withPolice(VettingCase one) {
        VettingCase at = one;
        for (Stage stage : List.of(Stage.FORM_WITH_CANDIDATE, Stage.READY_CHECK, Stage.WITH_POLICE)) {
            at = cases.move(recruiter, at.id(), at.version(), stage, null);
        }
        return at;
    }

    VettingCase decided(VettingCase one, Decision decision) {
        VettingCase at = withPolice(one);
        return cases.decide(recruiter, at.id(), at.version(), decision);
    }

    static Decision.Granted granted(LocalDate from, LocalDate until) {
        return new Decision.Granted(from, until, false);
    }

    /** Everything else that the case's start asks: the offer is accepted and every check is done. */
    VettingCase ready(VettingCase one) {
        ready(pages.evidence(recruiter, Objects.requireNonNull(one.startId())).start());
        return one;
    }

    Start ready(Start start) {
        Start at = starts.answered(recruiter, start.id(), start.version(), true);
        LocalDate day = here.house.get(org.waymark.kernel.Today.class).day();
        for (StartFile.CheckLine line : pages.evidence(recruiter, at.id()).checks()) {
            at = starts.checkDone(recruiter, at.id(), at.version(), line.check(), day);
        }
        return at;
    }

    VettingCase agreed(VettingCase one) {
        return cases.move(recruiter, one.id(), one.version(), Stage.START_AGREED, null);
    }

    Start start(String given, @Nullable LocalDate day, Site... sites) {
        return starts.open(recruiter, wantedStart(null, given, day, sites));
    }

    NewStart wantedStart(@Nullable PersonId person, String given, @Nullable LocalDate day, Site... sites) {
        return new NewStart(
                here.id(),
                Neighbourhood.PRACTITIONER,
                ids(sites),
                person,
                null,
                person == null ? given : "",
                person == null ? "Test " + Neighbourhood.unique() : "",
                DAY,
                day);
    }

    private static Set<SiteId> ids(Site... sites) {
        return java.util.Arrays.stream(sites).map(Site::id).collect(java.util.stream.Collectors.toSet());
    }

    /** The cases of a start, straight from the tables. */
    List<VettingCase> casesOf(Start start) {
        return here.house.get(VettingCaseRepository.class).ofStart(start.id());
    }

    /** The start as it stands, straight from the tables. */
    Start again(Start start) {
        return here.house.get(StartRepository.class).find(start.id()).orElseThrow();
    }

    Site suite(ForceCode force) {
        return suite(here, force);
    }

    static Site suite(Neighbourhood place, ForceCode force) {
        return site(place, SiteKind.CUSTODY_SUITE, force);
    }

    static Site site(Neighbourhood place, SiteKind kind, @Nullable ForceCode force) {
        var form = new SiteForm(
                kind.name() + " " + Neighbourhood.unique(),
                kind,
                force,
                kind.isCourt() ? "A court" : "",
                "",
                LocalDate.of(2020, 1, 6));
        return place.house.get(Sites.class).add(place.console, place.id(), form);
    }

    static void assertNotNow(String sentence, Executable act) {
        assertEquals(sentence, assertThrows(Refused.NotNow.class, act).sentence());
    }
}
