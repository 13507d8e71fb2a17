package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.assessment.AgreedLevels;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.Posts;
import org.waymark.people.TeamMember;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;

/** Gathers a team's picture: the same few statements for a small team and a large one. */
@Singleton
class TeamPictures {

    private final Posts posts;
    private final AgreedLevels levels;
    private final Frameworks frameworks;
    private final LdServices services;
    private final Sites sites;
    private final Teams teams;
    private final Today today;

    TeamPictures(
            Posts posts,
            AgreedLevels levels,
            Frameworks frameworks,
            LdServices services,
            Sites sites,
            Teams teams,
            Today today) {
        this.posts = posts;
        this.levels = levels;
        this.frameworks = frameworks;
        this.services = services;
        this.sites = sites;
        this.teams = teams;
        this.today = today;
    }

    TeamPicture of(Actor actor, HeatMapQuestion question) {
        LocalDate day = Objects.requireNonNullElse(question.day(), today.day());
        ServiceId service = question.service();
        List<TeamMember> members = service == null ? posts.supervisedBy(actor, day) : posts.onTeam(actor, service, day);
        Set<ServiceId> where = service == null
                ? members.stream().map(TeamMember::service).collect(Collectors.toUnmodifiableSet())
                : Set.of(service);
        var people = members.stream().map(TeamMember::person).collect(Collectors.toUnmodifiableSet());
        return new TeamPicture(
                service == null
                        ? "people I supervise"
                        : services.find(actor, service).name(),
                day,
                frameworks.published(),
                members,
                places(actor, where),
                levels.of(actor, people, day));
    }

    private TeamPicture.Places places(Actor actor, Collection<ServiceId> where) {
        return new TeamPicture.Places(
                sites.ofServices(actor, where).stream().collect(Collectors.toMap(Site::id, Site::name)),
                teams.ofServices(actor, where).stream().collect(Collectors.toMap(Team::id, Team::name)));
    }
}
