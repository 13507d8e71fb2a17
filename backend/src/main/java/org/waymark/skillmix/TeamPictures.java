package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.TeamMember;
import org.waymark.people.TeamPost;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRules;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;

/**
 * Gathers a team's picture, with the same few statements for a small team and a large one. For the manager of a service
 * the picture of its cover holds all of it but the names of the teams: six statements, and one more under a lens that
 * compares.
 */
@Singleton
class TeamPictures {

    private final CoverPictures covers;
    private final SuperviseePictures supervisees;
    private final BesideLevels beside;
    private final Teams teams;
    private final ServiceRules rules;
    private final Access access;
    private final Today today;

    TeamPictures(
            CoverPictures covers,
            SuperviseePictures supervisees,
            BesideLevels beside,
            Teams teams,
            ServiceRules rules,
            Access access,
            Today today) {
        this.covers = covers;
        this.supervisees = supervisees;
        this.beside = beside;
        this.teams = teams;
        this.rules = rules;
        this.access = access;
        this.today = today;
    }

    /**
     * @param columns what is remembered of the levels; nothing where the question is about another day than today
     */
    TeamPicture of(Actor actor, HeatMapQuestion question, @Nullable LevelColumns columns) {
        LocalDate day = Objects.requireNonNullElse(question.day(), today.day());
        ServiceId service = question.service();
        return service != null && access.allows(actor, Permission.VIEW_COVER, service)
                ? managed(actor, covers.of(actor, service, day, columns), question.lens())
                : supervisees.of(actor, question, day, columns);
    }

    private TeamPicture managed(Actor actor, CoverPicture cover, Lens lens) {
        List<TeamMember> members = cover.people().stream()
                .flatMap(person -> person.posts().stream())
                .filter(post -> isHeld(post, cover.day()))
                .map(TeamPictures::member)
                .toList();
        Set<PersonId> people = members.stream().map(TeamMember::person).collect(Collectors.toUnmodifiableSet());
        Map<PersonId, Map<CompetencyCode, DatedLevel>> agreed = cover.people().stream()
                .filter(person ->
                        people.contains(person.person()) && !person.levels().isEmpty())
                .collect(Collectors.toMap(PersonOnTeam::person, PersonOnTeam::levels));
        Map<SiteId, String> sites =
                cover.sites().values().stream().collect(Collectors.toMap(SiteRules::id, SiteRules::name));
        return new TeamPicture(
                cover.named(),
                cover.day(),
                cover.framework(),
                new TeamPicture.Group(
                        members,
                        new TeamPicture.Places(
                                sites,
                                teams.ofServices(actor, Set.of(cover.service())).stream()
                                        .collect(Collectors.toMap(Team::id, Team::name)))),
                new TeamPicture.Levels(agreed, months(actor, cover), lens, beside.of(actor, lens, people, cover.day())),
                cover);
    }

    /** The sites know how their service counts; where there are none, it is asked for. */
    private Map<ServiceId, Integer> months(Actor actor, CoverPicture cover) {
        return cover.sites().values().stream()
                .findFirst()
                .map(site -> Map.of(cover.service(), site.levelMonths()))
                .orElseGet(() -> months(rules.on(actor, Set.of(cover.service()), cover.day())));
    }

    static Map<ServiceId, Integer> months(Map<ServiceId, ServiceRule> rules) {
        return rules.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, rule -> rule.getValue().levelMonths()));
    }

    private static boolean isHeld(TeamPost post, LocalDate day) {
        LocalDate end = post.endsOn();
        return !post.startsOn().isAfter(day) && (end == null || !end.isBefore(day));
    }

    private static TeamMember member(TeamPost post) {
        return new TeamMember(
                post.person(),
                post.name(),
                post.post(),
                post.service(),
                post.role(),
                post.strands(),
                post.sites(),
                post.team(),
                post.weeklyHours(),
                post.startsOn(),
                post.endsOn());
    }
}
