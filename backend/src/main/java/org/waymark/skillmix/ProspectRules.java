package org.waymark.skillmix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.development.Goal;
import org.waymark.development.Goals;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.people.TeamPost;
import org.waymark.provision.CoverNeed;

/**
 * Ranks the people of a service for a cover need. Those who stay come before those who leave within half a year, as
 * growing takes time; then the nearest come first, then those who wish it, then those with fewer goals, with more
 * hours, and by name.
 */
final class ProspectRules {

    /** Whoever leaves sooner than this hardly gets there in time. */
    static final int MONTHS_TO_GROW = 6;

    /** As many open goals at once are a load. */
    static final int MANY_GOALS = 3;

    private static final BigDecimal HALF_A_WEEK = new BigDecimal("18.75");

    private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::leavesSoon)
            .thenComparingInt(placed -> placed.prospect().steps())
            .thenComparing(Comparator.comparingInt(Placed::wish).reversed())
            .thenComparingInt(Placed::load)
            .thenComparing(Comparator.comparing(Placed::hours).reversed())
            .thenComparing(placed -> placed.prospect().name().toLowerCase(Locale.UK));

    private final CoverPicture picture;
    private final CoverNeed need;
    private final Map<PersonId, RoleCode> directions;
    private final Goals goals;

    private ProspectRules(CoverPicture picture, CoverNeed need, Map<PersonId, RoleCode> directions, Goals goals) {
        this.picture = picture;
        this.need = need;
        this.directions = directions;
        this.goals = goals;
    }

    /** A prospect with what decides on its place. */
    private record Placed(Prospect prospect, boolean leavesSoon, int wish, int load, BigDecimal hours) {}

    /**
     * Everybody who does not count for the need and works in the service on the day, most promising first.
     *
     * @param directions the career directions that people share
     * @param goals the goals of the people that stand
     */
    static List<Prospect> rank(CoverPicture picture, CoverNeed need, Map<PersonId, RoleCode> directions, Goals goals) {
        var rules = new ProspectRules(picture, need, directions, goals);
        return picture.people().stream()
                .flatMap(person -> rules.placed(person).stream())
                .sorted(ORDER)
                .map(Placed::prospect)
                .toList();
    }

    private Optional<Placed> placed(PersonOnTeam person) {
        Optional<TeamPost> held = post(person);
        List<Missing> missing = CoverRules.missing(person, need, picture.site(need), picture.day());
        if (held.isEmpty() || missing.isEmpty()) {
            return Optional.empty();
        }
        TeamPost post = held.get();
        List<Goal> open = goals.openOf(person.person());
        List<Prospect.ToReach> levels = levels(missing, open);
        boolean direction = leadsThere(person);
        boolean wished = open.stream().anyMatch(goal -> goal.isOwnWish() && isForOneOf(goal, levels));
        LocalDate last = lastDay(person);
        boolean soon = last != null && last.isBefore(picture.day().plusMonths(MONTHS_TO_GROW));
        int load = (int) open.stream().filter(goal -> !goal.isFor(need.id())).count();
        var points = new ArrayList<Prospect.Point>();
        wish(person, direction, wished, points);
        time(post, last, soon, points);
        load(load, points);
        return Optional.of(new Placed(
                new Prospect(
                        person.person(),
                        person.name(),
                        roleOf(post.role()),
                        missing.stream().mapToInt(Missing::steps).sum(),
                        missing.stream()
                                .map(one -> CoverSentences.missing(one, picture.framework()))
                                .toList(),
                        points,
                        levels),
                soon,
                (direction ? 1 : 0) + (wished ? 1 : 0),
                load,
                post.weeklyHours()));
    }

    /** The post with the most hours that they work in on the day. */
    private Optional<TeamPost> post(PersonOnTeam person) {
        return person.posts().stream()
                .filter(post -> post.isWorkedOn(picture.day()) && post.service().equals(picture.service()))
                .max(Comparator.comparing(TeamPost::weeklyHours));
    }

    /** The last day in the service as far as it is known; none where one of the posts has no end. */
    private @Nullable LocalDate lastDay(PersonOnTeam person) {
        LocalDate latest = null;
        for (TeamPost post : person.posts()) {
            LocalDate end = post.lastDay();
            if (end == null) {
                return null;
            }
            latest = latest == null || end.isAfter(latest) ? end : latest;
        }
        return latest;
    }

    private List<Prospect.ToReach> levels(List<Missing> missing, List<Goal> open) {
        Framework framework = picture.framework();
        var levels = new ArrayList<Prospect.ToReach>();
        for (Missing one : missing) {
            if (one instanceof Missing.LevelLow low) {
                levels.add(new Prospect.ToReach(
                        low.competency(),
                        framework
                                .find(low.competency())
                                .map(found -> found.title())
                                .orElse(low.competency().value()),
                        low.has(),
                        low.needs(),
                        open.stream()
                                .filter(goal -> goal.isFor(need.id())
                                        && goal.competency().equals(low.competency())
                                        && goal.level().meets(low.needs()))
                                .findFirst()
                                .orElse(null)));
            }
        }
        return levels;
    }

    private static boolean isForOneOf(Goal goal, List<Prospect.ToReach> levels) {
        return levels.stream().anyMatch(level -> level.competency().equals(goal.competency()));
    }

    /** Whether the role they would like to grow into is the one that is needed, or asks for what the need asks. */
    private boolean leadsThere(PersonOnTeam person) {
        RoleCode wanted = directions.get(person.person());
        if (wanted == null) {
            return false;
        }
        RoleCode needed = need.role();
        if (needed != null && needed.equals(wanted)) {
            return true;
        }
        Map<CompetencyCode, Requirement> asked = picture.framework().requirementsOf(wanted, Set.of());
        return !need.competencies().isEmpty()
                && need.competencies().entrySet().stream().allMatch(entry -> {
                    Requirement requirement = asked.get(entry.getKey());
                    return requirement != null && requirement.level().meets(entry.getValue());
                });
    }

    private void wish(PersonOnTeam person, boolean direction, boolean wished, List<Prospect.Point> points) {
        RoleCode wanted = directions.get(person.person());
        if (direction && wanted != null) {
            points.add(new Prospect.Point(
                    Prospect.About.WISH, true, "Would like to grow into " + roleOf(wanted) + ", which this leads to."));
        } else if (wanted != null) {
            points.add(new Prospect.Point(
                    Prospect.About.WISH,
                    false,
                    "Would like to grow into " + roleOf(wanted) + ", which is another way."));
        }
        if (wished) {
            points.add(new Prospect.Point(
                    Prospect.About.WISH, true, "Has set themselves a goal in a competency that this needs."));
        }
    }

    private static void time(TeamPost post, @Nullable LocalDate last, boolean soon, List<Prospect.Point> points) {
        if (last != null) {
            points.add(new Prospect.Point(
                    Prospect.About.TIME,
                    !soon,
                    (soon ? "Is here only until " : "Is here until ") + Today.inWords(last) + "."));
        }
        BigDecimal hours = post.weeklyHours();
        points.add(new Prospect.Point(
                Prospect.About.TIME,
                hours.compareTo(HALF_A_WEEK) >= 0,
                "Works " + hours.stripTrailingZeros().toPlainString() + " hours a week."));
    }

    private static void load(int others, List<Prospect.Point> points) {
        boolean few = others < MANY_GOALS;
        if (others == 1) {
            points.add(new Prospect.Point(Prospect.About.LOAD, few, "Works on one other goal."));
        } else if (others > 1) {
            points.add(new Prospect.Point(
                    Prospect.About.LOAD,
                    few,
                    "Works on " + others + " other goals" + (few ? "." : ", which is a lot.")));
        }
    }

    private String roleOf(RoleCode code) {
        return picture.framework().role(code).map(RoleProfile::name).orElse(code.value());
    }
}
