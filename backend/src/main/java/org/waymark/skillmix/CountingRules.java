package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.framework.Framework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.provision.CoverNeed;

/** Until when somebody counts for a cover need, and why: each rule of counting with its reason in words. */
final class CountingRules {

    private CountingRules() {}

    static boolean counts(PersonOnTeam person, CoverNeed need, SiteRules site, LocalDate day) {
        return site.isOpenOn(day) && CoverRules.missing(person, need, site, day).isEmpty();
    }

    /** Until when somebody counts who counts on the day; nothing where they do not, or where nothing ends. */
    static Optional<CountsUntil> until(PersonOnTeam person, CoverNeed need, SiteRules site, LocalDate day) {
        if (!counts(person, need, site, day)) {
            return Optional.empty();
        }
        return ReadinessRules.turns(person, site).tailSet(day.plusDays(1)).stream()
                .filter(turn -> !counts(person, need, site, turn))
                .findFirst()
                .map(turn -> new CountsUntil(turn.minusDays(1), whatEnded(person, need, site, turn)));
    }

    private static Ends whatEnded(PersonOnTeam person, CoverNeed need, SiteRules site, LocalDate turn) {
        if (!site.isOpenOn(turn)) {
            return Ends.SITE;
        }
        return switch (CoverRules.missing(person, need, site, turn).getFirst()) {
            case Missing.NotInPost gone ->
                CoverTimeline.isTerm(person, site, turn.minusDays(1)) ? Ends.TERM : Ends.POST;
            case Missing.OtherRole other -> Ends.POST;
            case Missing.NotCleared not -> Ends.CLEARANCE;
            case Missing.NotAgreed none -> Ends.LEVELS;
            case Missing.LevelOld old -> Ends.LEVELS;
            case Missing.LevelLow low -> Ends.LEVELS;
            case Missing.OutOfDate out -> Ends.UPKEEP;
        };
    }

    /** Every rule of counting with how it was answered, in the order in which it is told. */
    static List<Reason> reasons(
            PersonOnTeam person, CoverNeed need, SiteRules site, LocalDate day, Framework framework) {
        SiteRules asking = site.asking(need.clearance());
        var reasons = new ArrayList<Reason>();
        reasons.add(ReadinessRules.inPost(person, asking, day));
        RoleCode role = need.role();
        if (role != null) {
            reasons.add(role(person, role, asking, day, framework));
        }
        reasons.add(ReadinessRules.cleared(person, asking, day));
        reasons.add(ReadinessRules.agreed(person, asking, day));
        for (Map.Entry<CompetencyCode, Level> asked : need.competencies().entrySet()) {
            reasons.add(level(person.levels().get(asked.getKey()), asked, asking, day, framework));
        }
        reasons.addAll(ReadinessRules.upkeep(person, day));
        return List.copyOf(reasons);
    }

    private static Reason role(PersonOnTeam person, RoleCode role, SiteRules site, LocalDate day, Framework framework) {
        String name = NeedWords.role(role, framework);
        return CoverRules.carries(person, role, site, day)
                ? Reason.holds(Rule.POST, "Works there as " + name + ".", null)
                : Reason.stops(Rule.POST, "Does not work there as " + name + ".");
    }

    private static Reason level(
            @org.jspecify.annotations.Nullable DatedLevel agreed,
            Map.Entry<CompetencyCode, Level> asked,
            SiteRules site,
            LocalDate day,
            Framework framework) {
        String head = NeedWords.competency(asked.getKey(), framework) + ": ";
        String needed = "level " + asked.getValue() + " is needed";
        if (agreed == null || agreed.agreedOn().isAfter(day)) {
            return Reason.stops(Rule.LEVELS, head + "no level has been agreed, " + needed + ".");
        }
        String known = "level " + agreed.level() + " was agreed on " + Today.inWords(agreed.agreedOn());
        if (!agreed.level().meets(asked.getValue())) {
            return Reason.stops(Rule.LEVELS, head + known + ", " + needed + ".");
        }
        if (!site.isFresh(agreed.agreedOn(), day)) {
            return Reason.stops(
                    Rule.LEVELS,
                    head + known + ", more than " + ReadinessRules.months(site.levelMonths()) + " before.");
        }
        LocalDate until = site.freshUntil(agreed.agreedOn());
        return Reason.holds(
                Rule.LEVELS, head + known + ", " + needed + "; it counts until " + Today.inWords(until) + ".", until);
    }
}
