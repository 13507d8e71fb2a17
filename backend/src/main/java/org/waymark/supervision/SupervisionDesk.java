package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;

/** What waits for somebody in supervision, for their first page. */
@Singleton
public class SupervisionDesk {

    private static final int SOON_DAYS = 30;

    private final SessionRepository sessions;
    private final PromiseRepository promises;
    private final AgreementRepository agreements;
    private final GroupRepository groups;
    private final StandingLook standing;
    private final Covers covers;
    private final Standings standings;
    private final SupervisionNames names;
    private final Access access;
    private final Today today;

    SupervisionDesk(
            SessionRepository sessions,
            PromiseRepository promises,
            AgreementRepository agreements,
            GroupRepository groups,
            StandingLook standing,
            Covers covers,
            Standings standings,
            SupervisionNames names,
            Access access,
            Today today) {
        this.sessions = sessions;
        this.promises = promises;
        this.agreements = agreements;
        this.groups = groups;
        this.standing = standing;
        this.covers = covers;
        this.standings = standings;
        this.names = names;
        this.access = access;
        this.today = today;
    }

    /** What waits for the actor. */
    @Transactional(readOnly = true)
    public SupervisionToDo of(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        PersonId me = actor.person();
        LocalDate day = today.day();
        List<SessionRow> booked = sessions.bookedOf(me, day);
        List<SessionRow> waiting = sessions.waiting(me, day, day.minusMonths(3));
        Map<PersonId, PersonName> known = known(actor, booked, waiting);
        KindList kinds = names.kinds();
        Set<PersonId> supervisees = access.scope(actor, Permission.SUPERVISE).supervisees();
        var people = new java.util.HashSet<>(supervisees);
        people.add(me);
        List<SupervisionStanding> all = standings.among(actor, people);
        return new SupervisionToDo(
                me,
                booked.stream()
                        .findFirst()
                        .map(row -> Session.of(row, known, kinds))
                        .orElse(null),
                all.stream()
                        .filter(one -> actor.is(one.name().id()))
                        .findFirst()
                        .orElse(null),
                waiting.stream().map(row -> Session.of(row, known, kinds)).toList(),
                agreements(actor, supervisees, day),
                (int) all.stream()
                        .filter(one -> !actor.is(one.name().id()) && one.state() == ComplianceState.OVERDUE)
                        .count(),
                promises.ownedBy(me),
                groups.untold(me, day),
                standing.toDo(actor),
                names.of(actor, Set.copyOf(covers.inWhosePlace(me, day))).values().stream()
                        .toList(),
                day);
    }

    /** Agreements that wait for the actor's word, or are to be looked at again soon. */
    private List<AgreementLine> agreements(Actor actor, Set<PersonId> supervisees, LocalDate day) {
        Set<PersonId> supervisors =
                names.supervisors(actor).stream().map(PersonName::id).collect(Collectors.toSet());
        return agreements.newest(actor.person()).stream()
                .filter(line -> supervisees.contains(line.superviseeId()) || supervisors.contains(line.supervisorId()))
                .filter(line -> line.waitsFor(actor.person()) || line.reviewOn().isBefore(day.plusDays(SOON_DAYS)))
                .toList();
    }

    private Map<PersonId, PersonName> known(Actor actor, List<SessionRow> booked, List<SessionRow> waiting) {
        var asked = new ArrayList<>(waiting);
        booked.stream().limit(1).forEach(asked::add);
        return asked.isEmpty() ? Map.of() : names.of(actor, asked);
    }
}
