package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.TeamId;
import org.waymark.kernel.Today;

/** The teams within a service. */
@Singleton
public class Teams {

    private final TeamRepository teams;
    private final ServiceRepository services;
    private final Access access;
    private final AuditTrail trail;

    Teams(TeamRepository teams, ServiceRepository services, Access access, AuditTrail trail) {
        this.teams = teams;
        this.services = services;
        this.access = access;
        this.trail = trail;
    }

    /** All teams of the service by name, those that have ended included; ask {@link Team#isOpenOn} for the others. */
    @Transactional(readOnly = true)
    public List<Team> ofService(Actor actor, ServiceId service) {
        access.require(actor, Permission.READ_SERVICES, service);
        return teams.ofServices(List.of(service));
    }

    /** All teams of several services by name, those that have ended included. */
    @Transactional(readOnly = true)
    public List<Team> ofServices(Actor actor, Collection<ServiceId> several) {
        access.require(actor, Permission.READ_SERVICES);
        return several.isEmpty() ? List.of() : teams.ofServices(Set.copyOf(several));
    }

    /**
     * Adds a team to a service.
     *
     * @throws Refused.NotFound if the actor's right does not reach the service
     * @throws Refused.NotValid if the name is missing, too long or already used in the service
     */
    @Transactional
    public Team add(Actor actor, ServiceId service, String name) {
        access.require(actor, Permission.CHANGE_SERVICES, service);
        if (services.find(service).isEmpty()) {
            throw new Refused.NotFound("service");
        }
        var id = new TeamId(Ids.next());
        Team team = teams.save(new Team(id, service, sound(service, id, name), null, 0));
        trail.record(actor, Act.TEAM_ADDED, null, "team " + id.text(), "service " + service.text());
        return team;
    }

    /**
     * Names the team anew.
     *
     * @throws Refused.NotFound if the actor's right does not reach the team's service
     * @throws Refused.NotValid if the name is missing, too long or already used in the service
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Team change(Actor actor, TeamId id, String name, int version) {
        Team team = changeable(actor, id);
        mustBeOne(teams.rename(id, version, sound(team.serviceId(), id, name)));
        trail.record(actor, Act.TEAM_CHANGED, null, "team " + id.text());
        return existing(id);
    }

    /**
     * Ends the team with the given last day.
     *
     * @throws Refused.NotFound if the actor's right does not reach the team's service
     * @throws Refused.NotNow if it has ended already
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Team close(Actor actor, TeamId id, LocalDate lastDay, int version) {
        Team team = changeable(actor, id);
        LocalDate ended = team.endedOn();
        if (ended != null) {
            throw new Refused.NotNow("This team has ended already, on " + Today.inWords(ended) + ".");
        }
        mustBeOne(teams.end(id, version, lastDay));
        trail.record(actor, Act.TEAM_ENDED, null, "team " + id.text(), "last day " + lastDay);
        return existing(id);
    }

    private Team changeable(Actor actor, TeamId id) {
        access.require(actor, Permission.CHANGE_SERVICES);
        Team team = existing(id);
        if (!access.allows(actor, Permission.CHANGE_SERVICES, team.serviceId())) {
            throw new Refused.NotFound("team");
        }
        return team;
    }

    private Team existing(TeamId id) {
        return teams.find(id).orElseThrow(() -> new Refused.NotFound("team"));
    }

    private String sound(ServiceId service, TeamId id, String typed) {
        var faults = new Faults();
        String name = faults.required("name", typed, 200, "Give the team a name.");
        faults.unless(
                teams.named(service, name, id) == 0,
                "name",
                "This service already has a team called “" + Refused.quoted(name) + "”.");
        faults.refuseIfAny();
        return name;
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this team. Look at it again before you go on.");
        }
    }
}
