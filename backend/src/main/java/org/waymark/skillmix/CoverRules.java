package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.kernel.RoleCode;
import org.waymark.provision.CoverNeed;

/** The one set of rules that says who counts for a cover need, built on the rules of readiness. */
final class CoverRules {

    private CoverRules() {}

    /** Everything that keeps somebody from counting for the need on the day; nothing where they count. */
    static List<Missing> missing(PersonOnTeam person, CoverNeed need, SiteRules site, LocalDate day) {
        SiteRules asking = site.asking(need.clearance());
        var missing = new ArrayList<Missing>();
        post(person, need, asking, day, missing);
        if (ReadinessRules.cleared(person, asking, day).stops()) {
            missing.add(new Missing.NotCleared(need.clearance()));
        }
        levels(person, need, asking, day, missing);
        for (Reason reason : ReadinessRules.upkeep(person, day)) {
            if (reason.stops()) {
                missing.add(new Missing.OutOfDate(reason.words()));
            }
        }
        return List.copyOf(missing);
    }

    /** Whether somebody with these things missing counts when some rules are switched off. */
    static boolean counts(List<Missing> missing, Set<CountRule> without) {
        return missing.stream().allMatch(one -> {
            CountRule rule = one.rule();
            return rule != null && without.contains(rule);
        });
    }

    private static void post(
            PersonOnTeam person, CoverNeed need, SiteRules site, LocalDate day, List<Missing> missing) {
        Reason inPost = ReadinessRules.inPost(person, site, day);
        if (inPost.stops()) {
            missing.add(new Missing.NotInPost(inPost.words()));
        }
        RoleCode role = need.role();
        if (role != null && !carries(person, role, site, day)) {
            missing.add(new Missing.OtherRole(role));
        }
    }

    /** Whether somebody holds the role profile at the site, or anywhere in the service where no post names the site. */
    static boolean carries(PersonOnTeam person, RoleCode role, SiteRules site, LocalDate day) {
        var posts = person.posts().stream()
                .filter(post -> post.isWorkedOn(day) && post.service().equals(site.service()))
                .toList();
        boolean atSite = posts.stream().anyMatch(post -> post.sites().contains(site.id()));
        return posts.stream()
                .filter(post -> !atSite || post.sites().contains(site.id()))
                .anyMatch(post -> post.role().equals(role));
    }

    private static void levels(
            PersonOnTeam person, CoverNeed need, SiteRules site, LocalDate day, List<Missing> missing) {
        if (ReadinessRules.agreed(person, site, day).stops()) {
            missing.add(new Missing.NotAgreed(person.agreedBy(day).orElse(null)));
        }
        need.competencies().forEach((competency, level) -> {
            DatedLevel agreed = person.levels().get(competency);
            if (agreed == null || agreed.agreedOn().isAfter(day)) {
                missing.add(new Missing.LevelLow(competency, null, level));
            } else if (!agreed.level().meets(level)) {
                missing.add(new Missing.LevelLow(competency, agreed.level(), level));
            } else if (!site.isFresh(agreed.agreedOn(), day)) {
                missing.add(new Missing.LevelOld(competency, agreed.agreedOn()));
            }
        });
    }
}
