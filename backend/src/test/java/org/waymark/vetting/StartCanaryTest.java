package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.Overheard;
import org.waymark.Written;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Site;
import org.waymark.provision.SiteKind;
import org.waymark.reporting.DeskLists;
import org.waymark.skillmix.CoverTown;

/** What somebody types about a start stands where it was typed and nowhere else: not in the trail, not in a log, not in what is taken away. */
@Tag("database")
class StartCanaryTest {

    private static final LocalDate DAY = CaseTown.DAY;
    private static final String CANARY = "zqcanary";

    private final CaseTown town = new CaseTown();
    private @Nullable SiteId where;
    private final StartExceptions exceptions = town.here.house.get(StartExceptions.class);

    @Test
    void wordsOfAnExceptionAndNamesOfACandidateAreFoundOnlyWhereTheyBelong() {
        List<String> log = Overheard.during(this::typeEverywhere);
        assertEquals(
                List.of("vetting_case.family_name", "vetting_start.family_name", "vetting_start_exception.need_words"),
                Written.places(CANARY));
        for (String taken : takenAway()) {
            assertFalse(taken.contains(CANARY), taken);
        }
        log.forEach(line -> assertFalse(line.contains(CANARY), line));
    }

    /** What leaves the application: the desk list, the sheet of times, the calendar of renewals. */
    private List<String> takenAway() {
        var house = town.here.house;
        String secret = house.get(RenewalFeeds.class).make(town.recruiter, true);
        return List.of(
                new String(
                        house.get(DeskLists.class)
                                .csv(town.here.manager(), Objects.requireNonNull(where), DAY)
                                .bytes(),
                        StandardCharsets.UTF_8),
                new String(house.get(VettingTimes.class).csv(town.recruiter), StandardCharsets.UTF_8),
                house.get(RenewalFeeds.class).read(secret).orElseThrow());
    }

    private void typeEverywhere() {
        Site base = CaseTown.site(town.here, SiteKind.COMMUNITY_BASE, CaseTown.KENT);
        where = base.id();
        CoverTown.askAt(base.id(), "NPPV2A");
        NewStart wanted = town.wantedStart(null, "Rowan", DAY, base);
        Start start = town.starts.open(
                town.recruiter,
                new NewStart(
                        wanted.service(),
                        wanted.role(),
                        wanted.sites(),
                        null,
                        null,
                        "Rowan",
                        CANARY + " family",
                        DAY,
                        DAY));
        Actor manager = town.here.manager();
        try {
            exceptions.propose(manager, start.id(), (CANARY + " need ").repeat(40), DAY);
        } catch (Refused.NotValid tooLong) {
            assertFalse(tooLong.sentence().contains(CANARY), "what was typed is not said again");
        }
        exceptions.propose(manager, start.id(), CANARY + " a brother's conviction", DAY.plusDays(3));
        exceptions.confirm(town.recruiter, start.id(), 0);
        town.pages.evidence(town.recruiter, start.id());
        town.pages.standing(manager, start.id());
        Start ready = town.ready(start);
        Start agreed = town.starts.agree(town.recruiter, start.id(), ready.version(), DAY);
        exceptions.end(town.recruiter, start.id(), 1);
        town.starts.close(town.recruiter, start.id(), agreed.version(), ClosedAs.ROLE_CLOSED);
    }
}
