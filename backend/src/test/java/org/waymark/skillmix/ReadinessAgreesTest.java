package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.framework.References;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.people.PersonName;
import org.waymark.people.TeamPost;
import org.waymark.vetting.Cleared;
import org.waymark.vetting.Schemes;

/** Ten thousand people, sites and days drawn at random: the rules and the slow way always say the same. */
class ReadinessAgreesTest {

    private static final int DRAWN = 10_000;
    private static final long SEED = 20_261_120L;
    private static final Schemes SCHEMES = new Schemes(new References().lists().clearances());
    private static final List<String> LEVELS = List.of("NPPV1", "NPPV2A", "NPPV2F", "NPPV3", "MPS");
    private static final List<String> BODIES = List.of("KENT", "MPS", "UKSV");

    /** Days on which calendars go wrong: leap days, ends of months, and the days on which clocks change. */
    private static final List<LocalDate> AWKWARD = List.of(
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 8, 31),
            LocalDate.of(2028, 2, 29));

    private final Random chance = new Random(SEED);

    @Test
    void theRulesAgreeWithTheSlowWayAndSayWhenTheAnswerChanges() {
        int ready = 0;
        int changing = 0;
        for (int i = 0; i < DRAWN; i++) {
            LocalDate day = day();
            PersonOnTeam person = person(day);
            SiteRules site = site();
            Readiness answer = ReadinessRules.of(person, site, day);
            Set<LocalDate> slow = NaiveReadiness.days(person, site, day);
            String which = "draw " + i + " on " + day + " " + person + " " + site;
            assertEquals(slow.contains(day), answer.isReady(), which);
            assertEquals(steppedTo(slow, day), answer.changesOn(), which);
            ready += answer.isReady() ? 1 : 0;
            changing += answer.changesOn() == null ? 0 : 1;
        }
        assertTrue(ready > DRAWN / 20 && ready < DRAWN / 2, "ready " + ready);
        assertTrue(changing > DRAWN / 10, "changing " + changing);
    }

    @Test
    void stepByStepTheAnswerStaysUntilTheDayItNames() {
        for (int i = 0; i < 300; i++) {
            LocalDate day = day();
            PersonOnTeam person = person(day);
            SiteRules site = site();
            Readiness answer = ReadinessRules.of(person, site, day);
            LocalDate change = answer.changesOn();
            LocalDate last = change == null ? day.plusYears(5) : change;
            for (LocalDate step = day; step.isBefore(last); step = step.plusDays(1)) {
                assertEquals(answer.isReady(), ReadinessRules.isReady(person, site, step));
            }
            if (change == null) {
                assertNull(ReadinessRules.of(person, site, last).changesOn());
            } else {
                assertEquals(!answer.isReady(), ReadinessRules.isReady(person, site, change));
            }
        }
    }

    private static @Nullable LocalDate steppedTo(Set<LocalDate> ready, LocalDate day) {
        boolean now = ready.contains(day);
        for (LocalDate step = day.plusDays(1); step.isBefore(LocalDate.of(2032, 12, 31)); step = step.plusDays(1)) {
            if (ready.contains(step) != now) {
                return step;
            }
        }
        return null;
    }

    /** Somebody of whom half of what is recorded lies close to the day, so that many are ready. */
    private PersonOnTeam person(LocalDate around) {
        var person = new PersonId(chance.nextInt(1, 1000));
        var posts = new ArrayList<TeamPost>();
        for (int i = chance.nextInt(3); i >= 0; i--) {
            posts.add(post(person, near(around)));
        }
        var clearances = new ArrayList<Cleared>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            LocalDate from = near(around).minusMonths(chance.nextInt(24));
            clearances.add(new Cleared(
                    person, new ForceCode(one(BODIES)), one(LEVELS), from, from.plusDays(chance.nextInt(1, 1200))));
        }
        Map<CompetencyCode, DatedLevel> levels = new HashMap<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            var code = new CompetencyCode("RSK-0" + i);
            levels.put(
                    code,
                    new DatedLevel(new Level(chance.nextInt(6)), near(around).minusDays(chance.nextInt(200))));
        }
        Map<String, LocalDate> training =
                chance.nextInt(4) == 0 ? Map.of("Life support", later(), "Fire safety", later()) : Map.of();
        return new PersonOnTeam(
                person, "P", posts, clearances, levels, chance.nextInt(4) == 0 ? later() : null, training);
    }

    private TeamPost post(PersonId person, LocalDate around) {
        LocalDate from = around.minusMonths(chance.nextInt(30));
        LocalDate end = chance.nextBoolean() ? null : from.plusDays(chance.nextInt(1500));
        LocalDate term = chance.nextInt(4) == 0 ? from.plusMonths(18) : null;
        var sites = chance.nextInt(6) == 0 ? Set.of(new SiteId(12)) : Set.of(new SiteId(11), new SiteId(12));
        return new TeamPost(
                new PersonName(person, "P", "Q"),
                new PostId(chance.nextInt(1, 99)),
                new ServiceId(chance.nextInt(8) == 0 ? 2 : 1),
                new RoleCode("PRA"),
                Set.of(),
                sites,
                null,
                new BigDecimal("37.5"),
                from,
                end,
                term);
    }

    private SiteRules site() {
        int kind = chance.nextInt(4);
        LocalDate opened = LocalDate.of(2018, 1, 1).plusDays(chance.nextInt(3200));
        LocalDate closed = chance.nextInt(5) == 0 ? opened.plusDays(chance.nextInt(2000)) : null;
        return new SiteRules(
                new SiteId(11),
                new ServiceId(1),
                "Site",
                kind == 0 ? null : new ForceCode(kind == 1 ? "MPS" : "KENT"),
                opened,
                closed,
                chance.nextInt(3) == 0 ? "" : one(LEVELS),
                one(List.of(6, 12, 12, 13, 18)),
                SCHEMES);
    }

    private LocalDate day() {
        return chance.nextInt(3) == 0
                ? one(AWKWARD)
                : LocalDate.of(2024, 1, 1)
                        .plusDays(chance.nextLong(
                                ChronoUnit.DAYS.between(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 6, 1))));
    }

    private LocalDate near(LocalDate around) {
        return chance.nextBoolean() ? around : day();
    }

    private LocalDate later() {
        return day().plusMonths(chance.nextInt(12));
    }

    private <T> T one(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
