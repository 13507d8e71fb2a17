package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.vetting.ClosedStart;

/** Puts what goes, what is kept and what is left together with the names of services and role profiles. */
@Singleton
class LeavingWords {

    private final LdServices services;
    private final Frameworks frameworks;
    private final People people;
    private final Access access;
    private final Today today;

    LeavingWords(LdServices services, Frameworks frameworks, People people, Access access, Today today) {
        this.services = services;
        this.frameworks = frameworks;
        this.people = people;
        this.access = access;
        this.today = today;
    }

    LeavingSheet sheet(
            Actor actor,
            List<DecidedCandidate> known,
            List<ClosedStart> others,
            List<HoldRow> holds,
            List<RetentionRow> changes) {
        Map<LeavingId, String> held = holds.stream().collect(Collectors.toMap(HoldRow::subjectId, HoldRow::reference));
        Names names = names(actor);
        LocalDate until = today.day().plusDays(RetentionRules.NOTICE_DAYS);
        int months = RetentionRules.months(changes, until);
        List<Leaving> all = Stream.concat(
                        known.stream()
                                .map(one -> leaving(
                                        names,
                                        held,
                                        LettingGo.of(one),
                                        one.name(),
                                        new Place(
                                                one.serviceId(),
                                                one.roleCode(),
                                                one.decidedOn(),
                                                RetentionRules.goesOn(one.decidedOn(), changes, today.day())))),
                        others.stream()
                                .map(one -> leaving(
                                        names,
                                        held,
                                        LettingGo.of(one),
                                        one.name(),
                                        new Place(
                                                one.serviceId(),
                                                one.roleCode(),
                                                one.closedOn(),
                                                RetentionRules.goesOn(one.closedOn(), changes, today.day())))))
                .filter(one -> !one.goesOn().isAfter(until))
                .sorted(Comparator.comparing(Leaving::goesOn).thenComparing(Leaving::name))
                .toList();
        return new LeavingSheet(
                all.stream().limit(LettingGo.BATCH).toList(), months, all.size() > LettingGo.BATCH, today.day());
    }

    private record Place(ServiceId service, RoleCode role, LocalDate decided, LocalDate goesOn) {}

    private static Leaving leaving(Names names, Map<LeavingId, String> held, LeavingId id, String name, Place place) {
        return new Leaving(
                id,
                name,
                names.service(place.service()),
                names.role(place.role()),
                place.decided(),
                place.goesOn(),
                held.getOrDefault(id, ""));
    }

    Keeping keeping(Actor actor, List<RetentionRow> changes, List<HoldRow> holds, List<TallyRow> tallies) {
        Names names = names(actor);
        boolean mayChange = access.allows(actor, Permission.KEEP_RETENTION);
        Map<PersonId, PersonName> holders =
                people.names(actor, holds.stream().map(HoldRow::heldBy).collect(Collectors.toSet()));
        return new Keeping(
                RetentionRules.months(changes, today.day()),
                RetentionRules.later(changes, today.day())
                        .map(change -> new Keeping.Months(change.months(), change.fromDay()))
                        .orElse(null),
                holds.stream()
                        .map(hold -> new Keeping.Hold(
                                hold.subjectId(),
                                names.service(hold.serviceId()),
                                hold.reference(),
                                holder(holders, hold),
                                hold.heldAt(),
                                mayChange && !actor.is(hold.heldBy())))
                        .toList(),
                tallies.stream()
                        .map(row -> new Keeping.Tally(
                                names.service(row.serviceId()),
                                names.role(row.roleCode()),
                                row.year(),
                                row.outcome(),
                                row.amount()))
                        .toList(),
                access.allows(actor, Permission.KEEP_CANDIDATES),
                mayChange);
    }

    private static String holder(Map<PersonId, PersonName> holders, HoldRow hold) {
        PersonName name = holders.get(hold.heldBy());
        return name == null ? "" : name.full();
    }

    /** How many of those that go have service, role profile, year of decision and outcome in common. */
    static List<TallyRow> tallies(List<DecidedCandidate> known, List<ClosedStart> others) {
        Stream<TallyRow> ones = Stream.concat(
                known.stream()
                        .map(one -> new TallyRow(
                                one.serviceId(), one.roleCode(), one.decidedOn().getYear(), outcome(one), 1)),
                others.stream()
                        .map(one -> new TallyRow(
                                one.serviceId(),
                                one.roleCode(),
                                one.closedOn().getYear(),
                                RetentionRules.outcome(one.closedAs()),
                                1)));
        return ones.collect(Collectors.groupingBy(one -> one, Collectors.counting())).entrySet().stream()
                .map(same -> new TallyRow(
                        same.getKey().serviceId(),
                        same.getKey().roleCode(),
                        same.getKey().year(),
                        same.getKey().outcome(),
                        same.getValue().intValue()))
                .toList();
    }

    private static String outcome(DecidedCandidate one) {
        CandidateOutcome outcome = one.outcome();
        return outcome == null ? CandidateStage.STARTED.name() : outcome.name();
    }

    private Names names(Actor actor) {
        return new Names(
                services.list(actor).stream().collect(Collectors.toMap(LdService::id, LdService::name)),
                frameworks.published());
    }

    private record Names(Map<ServiceId, String> services, Framework framework) {

        String service(ServiceId id) {
            return services.getOrDefault(id, "");
        }

        String role(RoleCode code) {
            return framework.role(code).map(RoleProfile::name).orElse(code.value());
        }
    }
}
