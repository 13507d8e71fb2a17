package org.waymark.skillmix;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.References;
import org.waymark.framework.SmallFramework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.people.PersonName;
import org.waymark.people.TeamPost;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Criticality;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.Pathway;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;
import org.waymark.vetting.Cleared;
import org.waymark.vetting.Schemes;

/** A small made-up service on paper: two sites, some people, some needs. */
final class Pretend {

    static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    static final ServiceId SERVICE = new ServiceId(1);
    static final SiteId SUITE = new SiteId(11);
    static final SiteId COURT = new SiteId(12);
    static final ForceCode FORCE = new ForceCode("KENT");
    static final CompetencyCode FIRST = SmallFramework.DESCRIBED;
    static final CompetencyCode SECOND = SmallFramework.UNDESCRIBED;
    static final OpeningHours WEEKDAYS =
            OpeningHours.on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new Spell(9 * 60, 17 * 60));
    static final Schemes SCHEMES = new Schemes(new References().lists().clearances());

    private final List<PersonOnTeam> people = new ArrayList<>();
    private final List<CoverNeed> needs = new ArrayList<>();
    private final Map<SiteKind, List<CoverNeed>> templates = new HashMap<>();
    private LocalDate day = DAY;

    Pretend on(LocalDate other) {
        day = other;
        return this;
    }

    /** Somebody in post at both sites, cleared there for years, with these levels agreed a month before. */
    Pretend person(long id, Map<CompetencyCode, Integer> levels) {
        return person(id, levels, DAY.plusYears(2));
    }

    Pretend person(long id, Map<CompetencyCode, Integer> levels, LocalDate clearedUntil) {
        var person = new PersonId(id);
        Map<CompetencyCode, DatedLevel> agreed = new HashMap<>();
        levels.forEach((code, level) -> agreed.put(code, new DatedLevel(new Level(level), DAY.minusMonths(1))));
        people.add(new PersonOnTeam(
                person,
                "P" + id,
                List.of(new TeamPost(
                        new PersonName(person, "P", "Q" + id),
                        new PostId(id),
                        SERVICE,
                        SmallFramework.ROLE,
                        Set.of(),
                        Set.of(SUITE, COURT),
                        null,
                        new BigDecimal("37.5"),
                        DAY.minusYears(2),
                        null,
                        null)),
                List.of(new Cleared(person, FORCE, "NPPV3", DAY.minusYears(1), clearedUntil)),
                agreed,
                null,
                Map.of()));
        return this;
    }

    Pretend need(CoverNeed need) {
        needs.add(need);
        return this;
    }

    Pretend need(long id, SiteId site, int headcount, Map<CompetencyCode, Integer> levels) {
        return need(need(id, site, null, headcount, levels));
    }

    Pretend template(SiteKind kind, CoverNeed... usual) {
        templates.put(kind, List.of(usual));
        return this;
    }

    static CoverNeed need(
            long id, SiteId site, @Nullable Pathway pathway, int headcount, Map<CompetencyCode, Integer> levels) {
        return need(id, site, pathway, headcount, levels, null);
    }

    static CoverNeed need(
            long id,
            SiteId site,
            @Nullable Pathway pathway,
            int headcount,
            Map<CompetencyCode, Integer> levels,
            @Nullable Spell hours) {
        Map<CompetencyCode, Level> asked = new HashMap<>();
        levels.forEach((code, level) -> asked.put(code, new Level(level)));
        return new CoverNeed(
                new CoverNeedId(id),
                site,
                pathway,
                EnumSet.allOf(DayOfWeek.class),
                hours,
                SmallFramework.ROLE,
                asked,
                headcount,
                false,
                site.equals(SUITE) ? "NPPV3" : "",
                Criticality.IMPORTANT,
                "");
    }

    CoverPicture picture() {
        return new CoverPicture(
                SERVICE,
                "Made-up service",
                day,
                SmallFramework.whole(),
                needs,
                Map.of(SUITE, site(SUITE, "Suite", FORCE, null), COURT, site(COURT, "Court", null, null)),
                people);
    }

    static SiteRules site(SiteId id, String name, @Nullable ForceCode force, @Nullable LocalDate closed) {
        return new SiteRules(id, SERVICE, name, force, DAY.minusYears(3), closed, "", 12, SCHEMES);
    }

    ScenarioBasis basis() {
        return basis(picture());
    }

    ScenarioBasis basis(CoverPicture picture) {
        return new ScenarioBasis(
                picture,
                Map.of(SUITE, SiteKind.CUSTODY_SUITE, COURT, SiteKind.MAGISTRATES_COURT),
                templates,
                SCHEMES,
                ServiceRule.USUAL,
                Map.of(
                        SUITE, new EstablishmentSums.Place("Suite", OpeningHours.roundTheClock()),
                        COURT, new EstablishmentSums.Place("Court", WEEKDAYS)),
                DAY);
    }

    /** What the moves come to, all of them switched on. */
    Moves.Outcome after(Move... moves) {
        return Moves.outcome(
                basis(),
                List.of(moves).stream().map(move -> new PlannedMove(move, true)).toList());
    }
}
