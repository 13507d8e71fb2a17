package org.waymark.skillmix;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.waymark.framework.Framework;
import org.waymark.framework.References;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.people.PersonName;
import org.waymark.people.TeamPost;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Criticality;
import org.waymark.vetting.Cleared;
import org.waymark.vetting.Schemes;

/** Small teams drawn at random, with needs that some of them meet for a while. */
final class DrawnTeam {

    static final SiteId SUITE = new SiteId(11);
    static final SiteId COURT = new SiteId(12);
    static final ServiceId SERVICE = new ServiceId(1);

    private static final Schemes SCHEMES = new Schemes(new References().lists().clearances());
    private static final CompetencyCode RISK = new CompetencyCode("RSK-01");
    private static final CompetencyCode OTHER = new CompetencyCode("RSK-02");

    private final Random chance;
    private final Framework framework;

    DrawnTeam(long seed, Framework framework) {
        this.chance = new Random(seed);
        this.framework = framework;
    }

    CoverPicture picture() {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(900));
        var people = new ArrayList<PersonOnTeam>();
        for (int i = 1 + chance.nextInt(6); i > 0; i--) {
            people.add(person(i, day));
        }
        var needs = new ArrayList<CoverNeed>();
        for (int i = 1 + chance.nextInt(4); i > 0; i--) {
            needs.add(need(i));
        }
        SiteRules suite = site(SUITE, "Suite", day, "NPPV2F");
        SiteRules court = site(COURT, "Court", day, "");
        return new CoverPicture(
                SERVICE,
                "Service",
                day,
                framework,
                needs.stream()
                        .filter(need -> (need.site().equals(SUITE) ? suite : court).isOpenOn(day))
                        .toList(),
                Map.of(SUITE, suite, COURT, court),
                people);
    }

    private CoverNeed need(int id) {
        Map<CompetencyCode, Level> skills = new HashMap<>();
        if (chance.nextInt(3) == 0) {
            skills.put(RISK, new Level(chance.nextInt(1, 4)));
        }
        RoleCode role =
                skills.isEmpty() || chance.nextBoolean() ? new RoleCode(chance.nextInt(4) == 0 ? "SPE" : "PRA") : null;
        boolean suite = chance.nextBoolean();
        return new CoverNeed(
                new CoverNeedId(id),
                suite ? SUITE : COURT,
                null,
                EnumSet.allOf(DayOfWeek.class),
                null,
                role,
                skills,
                chance.nextInt(1, 4),
                false,
                suite ? "NPPV2F" : "",
                Criticality.of(chance.nextInt(1, 4)),
                "");
    }

    private PersonOnTeam person(int id, LocalDate day) {
        var person = new PersonId(id);
        var posts = new ArrayList<TeamPost>();
        for (int i = chance.nextInt(3); i >= 0; i--) {
            posts.add(post(person, day));
        }
        var cleared = new ArrayList<Cleared>();
        for (int i = chance.nextInt(3); i >= 0; i--) {
            LocalDate from = day.minusDays(chance.nextInt(400)).plusDays(chance.nextInt(200));
            cleared.add(
                    new Cleared(person, new ForceCode("KENT"), "NPPV2F", from, from.plusDays(chance.nextInt(50, 900))));
        }
        Map<CompetencyCode, DatedLevel> levels = new HashMap<>();
        for (CompetencyCode code : List.of(RISK, OTHER)) {
            if (chance.nextInt(5) > 0) {
                levels.put(code, new DatedLevel(new Level(chance.nextInt(2, 5)), day.minusDays(chance.nextInt(380))));
            }
        }
        return new PersonOnTeam(
                person,
                "Person " + id,
                posts,
                cleared,
                levels,
                chance.nextInt(8) == 0 ? day.plusDays(chance.nextInt(300)) : null,
                chance.nextInt(8) == 0 ? Map.of("Fire safety", day.plusDays(chance.nextInt(300))) : Map.of());
    }

    private TeamPost post(PersonId person, LocalDate day) {
        LocalDate from = day.minusDays(chance.nextInt(500)).plusDays(chance.nextInt(150));
        return new TeamPost(
                new PersonName(person, "P", "Q"),
                new PostId(chance.nextInt(1, 99)),
                SERVICE,
                new RoleCode(chance.nextInt(4) == 0 ? "SPE" : "PRA"),
                Set.of(),
                chance.nextInt(4) == 0 ? Set.of(COURT) : Set.of(SUITE, COURT),
                null,
                new BigDecimal("37.5"),
                from,
                chance.nextInt(3) > 0 ? null : from.plusDays(chance.nextInt(200, 900)),
                chance.nextInt(4) == 0 ? from.plusMonths(18) : null);
    }

    private SiteRules site(SiteId id, String name, LocalDate day, String clearance) {
        return new SiteRules(
                id,
                SERVICE,
                name,
                new ForceCode("KENT"),
                LocalDate.of(2020, 1, 1),
                chance.nextInt(8) == 0 ? day.plusDays(chance.nextInt(300)) : null,
                clearance,
                List.of(6, 12, 12).get(chance.nextInt(3)),
                SCHEMES);
    }
}
