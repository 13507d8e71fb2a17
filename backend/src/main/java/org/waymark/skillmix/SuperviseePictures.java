package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.people.Posts;
import org.waymark.people.TeamMember;
import org.waymark.provision.LdServices;
import org.waymark.provision.ServiceRules;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;

/** Gathers the picture of the people that somebody supervises, without cover, which is for the service's manager. */
@Singleton
class SuperviseePictures {

    private final Posts posts;
    private final KnownLevels levels;
    private final BesideLevels beside;
    private final Frameworks frameworks;
    private final LdServices services;
    private final Sites sites;
    private final Teams teams;
    private final ServiceRules rules;

    SuperviseePictures(
            Posts posts,
            KnownLevels levels,
            BesideLevels beside,
            Frameworks frameworks,
            LdServices services,
            Sites sites,
            Teams teams,
            ServiceRules rules) {
        this.posts = posts;
        this.levels = levels;
        this.beside = beside;
        this.frameworks = frameworks;
        this.services = services;
        this.sites = sites;
        this.teams = teams;
        this.rules = rules;
    }

    TeamPicture of(Actor actor, HeatMapQuestion question, LocalDate day, @Nullable LevelColumns columns) {
        ServiceId service = question.service();
        List<TeamMember> members = service == null ? posts.supervisedBy(actor, day) : posts.onTeam(actor, service, day);
        Set<ServiceId> where = service == null
                ? members.stream().map(TeamMember::service).collect(Collectors.toUnmodifiableSet())
                : Set.of(service);
        Set<PersonId> people = members.stream().map(TeamMember::person).collect(Collectors.toUnmodifiableSet());
        return new TeamPicture(
                service == null
                        ? "people I supervise"
                        : services.find(actor, service).name(),
                day,
                frameworks.published(),
                new TeamPicture.Group(members, places(actor, where)),
                new TeamPicture.Levels(
                        levels.of(actor, people, day, columns),
                        TeamPictures.months(rules.on(actor, where, day)),
                        question.lens(),
                        beside.of(actor, question.lens(), people, day)),
                null);
    }

    private TeamPicture.Places places(Actor actor, Collection<ServiceId> where) {
        return new TeamPicture.Places(
                sites.ofServices(actor, where).stream().collect(Collectors.toMap(Site::id, Site::name)),
                teams.ofServices(actor, where).stream().collect(Collectors.toMap(Team::id, Team::name)));
    }
}
