package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.TeamId;
import org.waymark.kernel.Today;
import org.waymark.people.InPost;
import org.waymark.people.TeamPost;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;

/** How agreed levels differ from what people said, by supervisor and team: something to talk about, never a curve to fit. */
@Singleton
public class Calibrations {

    private static final int MONTHS = 12;
    private static final String YOU = "You";
    private static final String OTHERS = "All other supervisors";
    private static final TeamId NO_TEAM = new TeamId(0);

    private final DifferenceRepository differences;
    private final InPost posts;
    private final Places places;
    private final Colleagues colleagues;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Calibrations(
            DifferenceRepository differences,
            InPost posts,
            Places places,
            Colleagues colleagues,
            Access access,
            AuditTrail trail,
            Today today) {
        this.differences = differences;
        this.posts = posts;
        this.places = places;
        this.colleagues = colleagues;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** Where the actor may look. */
    @Singleton
    static class Places {

        private final LdServices services;
        private final Teams teams;

        Places(LdServices services, Teams teams) {
            this.services = services;
            this.teams = teams;
        }

        List<LdService> open(Actor actor) {
            return services.list(actor);
        }

        Map<TeamId, String> teams(Actor actor, ServiceId service) {
            return teams.ofService(actor, service).stream().collect(Collectors.toMap(Team::id, Team::name));
        }
    }

    /**
     * The levels that were agreed in the last twelve months with those who work in the service now. Four statements, whatever
     * the size of the service. Those who look after it see each supervisor and each team; a supervisor sees themselves and all
     * others together.
     *
     * @param asked the service; none for the first that the actor may look at
     * @return nothing where the actor may look at no service
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional
    public Optional<Calibration> of(Actor actor, @Nullable ServiceId asked) {
        access.require(actor, Permission.COMPARE_AGREEMENTS);
        List<LdService> reached = places.open(actor).stream()
                .filter(service -> access.allows(actor, Permission.COMPARE_AGREEMENTS, service.id()))
                .toList();
        if (asked != null) {
            access.require(actor, Permission.COMPARE_AGREEMENTS, asked);
        }
        return reached.stream()
                .filter(service -> asked == null || service.id().equals(asked))
                .findFirst()
                .map(service -> of(actor, service, reached));
    }

    private Calibration of(Actor actor, LdService service, List<LdService> reached) {
        trail.record(actor, Act.LEVELS_READ, null, "service " + service.id().text(), "how levels were agreed");
        LocalDate since = today.day().minusMonths(MONTHS);
        List<TeamPost> held = posts.ofService(actor, service.id(), today.day());
        List<DifferenceRow> rows = held.isEmpty()
                ? List.of()
                : differences.after(held.stream().map(TeamPost::person).collect(Collectors.toSet()), since);
        boolean whole = access.allows(actor, Permission.VIEW_COVER, service.id());
        return new Calibration(
                reached,
                service,
                since,
                whole ? CalibrationRules.everybody(rows) : CalibrationRules.everybodyFor(actor.person(), rows),
                whole ? bySupervisor(actor, rows) : ownAndOthers(actor, rows),
                whole ? byTeam(actor, service.id(), held, rows) : List.of());
    }

    private List<CalibrationGroup> bySupervisor(Actor actor, List<DifferenceRow> rows) {
        Map<PersonId, List<DifferenceRow>> groups =
                rows.stream().collect(Collectors.groupingBy(DifferenceRow::agreedBy));
        Map<PersonId, String> names = colleagues.names(actor, groups.keySet());
        return CalibrationRules.groups(groups, id -> names.getOrDefault(id, ""));
    }

    private static List<CalibrationGroup> ownAndOthers(Actor actor, List<DifferenceRow> rows) {
        return CalibrationRules.groups(
                rows.stream().collect(Collectors.partitioningBy(row -> actor.is(row.agreedBy()))).entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                own -> own ? YOU : OTHERS);
    }

    private List<CalibrationGroup> byTeam(
            Actor actor, ServiceId service, List<TeamPost> held, List<DifferenceRow> rows) {
        Map<TeamId, String> names = places.teams(actor, service);
        Map<PersonId, TeamId> teams =
                held.stream().collect(Collectors.toMap(TeamPost::person, Calibrations::team, (one, other) -> one));
        return CalibrationRules.groups(
                rows.stream().collect(Collectors.groupingBy(row -> teams.getOrDefault(row.personId(), NO_TEAM))),
                team -> names.getOrDefault(team, "No team"));
    }

    private static TeamId team(TeamPost post) {
        TeamId team = post.team();
        return team == null ? NO_TEAM : team;
    }
}
