package org.waymark.skillmix;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.people.TeamPost;
import org.waymark.provision.CoverNeed;

/** Who counts on a day, and what changes from one day to the next, found out the slow way: day by day, one by one. */
final class NaiveCover {

    private NaiveCover() {}

    static boolean counts(PersonOnTeam person, CoverNeed need, SiteRules site, LocalDate day) {
        boolean role = need.role() == null;
        for (TeamPost post : person.posts()) {
            role |= isWorked(post, site, day) && post.role().equals(need.role());
        }
        if (!role || !inPost(person, site, day) || !NaiveReadiness.isOpen(site, day)) {
            return false;
        }
        for (Map.Entry<CompetencyCode, Level> asked : need.competencies().entrySet()) {
            DatedLevel level = person.levels().get(asked.getKey());
            if (level == null
                    || level.level().value() < asked.getValue().value()
                    || level.agreedOn().isAfter(day)
                    || level.agreedOn().isBefore(oldest(site, day))) {
                return false;
            }
        }
        return NaiveReadiness.isCleared(person, site.asking(need.clearance()), day)
                && NaiveReadiness.isAgreed(person, site, day)
                && NaiveReadiness.isSupervisedAndTrained(person, day);
    }

    /** Each day on which the verdict differs from the day before, as words. */
    static List<String> turns(CoverPicture picture, CoverNeed need, LocalDate until) {
        var turns = new ArrayList<String>();
        SiteRules site = picture.site(need);
        for (LocalDate day = picture.day().plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            List<String> before = names(picture, need, site, day.minusDays(1));
            List<String> after = names(picture, need, site, day);
            if (word(before.size(), need.headcount()) != word(after.size(), need.headcount())) {
                var leaving = new TreeSet<>(before);
                leaving.removeAll(after);
                var joining = new TreeSet<>(after);
                joining.removeAll(before);
                turns.add(day + " " + before.size() + " " + after.size() + " " + leaving + " " + joining);
            }
        }
        return turns;
    }

    private static int word(int have, int headcount) {
        return have < 2 ? have : have > headcount ? 3 : 2;
    }

    private static List<String> names(CoverPicture picture, CoverNeed need, SiteRules site, LocalDate day) {
        return picture.people().stream()
                .filter(person -> counts(person, need, site, day))
                .map(PersonOnTeam::name)
                .toList();
    }

    /** Everything that ends at the site, as words. */
    static Set<String> endings(CoverPicture picture, SiteRules site, LocalDate until) {
        var endings = new TreeSet<String>();
        for (LocalDate day = picture.day(); !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate next = day.plusDays(1);
            for (PersonOnTeam person : picture.people()) {
                if (!NaiveReadiness.isOpen(site, day) || !inPost(person, site, day)) {
                    continue;
                }
                if (!inPost(person, site, next)) {
                    endings.add(
                            day + " " + (termEnds(person, site, day) ? Ends.TERM : Ends.POST) + " " + person.name());
                    continue;
                }
                if (NaiveReadiness.isCleared(person, site, day) && !NaiveReadiness.isCleared(person, site, next)) {
                    endings.add(day + " " + Ends.CLEARANCE + " " + person.name());
                }
                if (NaiveReadiness.isAgreed(person, site, day) && !NaiveReadiness.isAgreed(person, site, next)) {
                    endings.add(day + " " + Ends.LEVELS + " " + person.name());
                }
            }
        }
        return endings;
    }

    /** A term that ends with the day, before or together with the post itself. */
    private static boolean termEnds(PersonOnTeam person, SiteRules site, LocalDate day) {
        return person.posts().stream()
                .anyMatch(post -> post.sites().contains(site.id())
                        && day.equals(post.termEndsOn())
                        && (post.endsOn() == null || !post.endsOn().isBefore(day)));
    }

    private static boolean inPost(PersonOnTeam person, SiteRules site, LocalDate day) {
        return person.posts().stream().anyMatch(post -> isWorked(post, site, day));
    }

    private static boolean isWorked(TeamPost post, SiteRules site, LocalDate day) {
        return post.sites().contains(site.id())
                && !day.isBefore(post.startsOn())
                && (post.endsOn() == null || !day.isAfter(post.endsOn()))
                && (post.termEndsOn() == null || !day.isAfter(post.termEndsOn()));
    }

    private static LocalDate oldest(SiteRules site, LocalDate day) {
        YearMonth month = YearMonth.from(day).minusMonths(site.levelMonths());
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
