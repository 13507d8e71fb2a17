package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.PeopleInRoles;
import org.waymark.people.PersonInRole;
import org.waymark.people.PersonName;
import org.waymark.people.Supervisors;

/** Works out how the supervision of many people stands, in the same few statements however many they are. */
@Singleton
class Standings {

    private static final int MOST = 20_000;

    private final PeopleInRoles people;
    private final Supervisors supervisors;
    private final DatesRepository dates;
    private final PauseRepository pauses;
    private final AgreementRepository agreements;
    private final RuleBook book;
    private final Today today;

    Standings(
            PeopleInRoles people,
            Supervisors supervisors,
            DatesRepository dates,
            PauseRepository pauses,
            AgreementRepository agreements,
            RuleBook book,
            Today today) {
        this.people = people;
        this.supervisors = supervisors;
        this.dates = dates;
        this.pauses = pauses;
        this.agreements = agreements;
        this.book = book;
        this.today = today;
    }

    /** Everything that is read once for all of them. */
    private record Facts(
            RuleBook.Day rules,
            Map<PersonId, List<HistoryRow>> held,
            Map<PersonId, List<HistoryRow>> booked,
            Map<PersonId, List<PauseRow>> pauses,
            Map<PersonId, List<MinutesRow>> minutes,
            Map<PersonId, List<PersonName>> supervisors,
            LocalDate today) {}

    /** Of those in the service, or of everybody whose dates the actor may read; the worst first. */
    List<SupervisionStanding> of(Actor actor, @Nullable ServiceId service) {
        return worked(actor, people.of(actor, service, MOST));
    }

    /** The same of those among the people. */
    List<SupervisionStanding> among(Actor actor, Set<PersonId> asked) {
        return worked(actor, people.among(actor, asked));
    }

    private List<SupervisionStanding> worked(Actor actor, List<PersonInRole> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        LocalDate day = today.day();
        List<PersonId> ids = found.stream().map(PersonInRole::personId).toList();
        Map<PersonId, List<PersonName>> leading = supervisors.supervisorsOf(actor, ids, day);
        Map<PersonId, List<MinutesRow>> minutes = agreements.minutes(ids, day).stream()
                .filter(row -> leading.getOrDefault(row.personId(), List.of()).stream()
                        .anyMatch(one -> one.id().equals(row.supervisorId())))
                .collect(Collectors.groupingBy(MinutesRow::personId));
        var facts = new Facts(
                book.on(day),
                dates.held(ids).stream().collect(Collectors.groupingBy(HistoryRow::personId)),
                dates.booked(ids, day).stream().collect(Collectors.groupingBy(HistoryRow::personId)),
                pauses.of(ids).stream().collect(Collectors.groupingBy(PauseRow::personId)),
                minutes,
                leading,
                day);
        Map<org.waymark.kernel.RoleCode, List<SupervisionNeed>> patterns =
                facts.rules().patterns();
        return found.stream()
                .map(one -> standing(one, patterns.getOrDefault(one.roleCode(), List.of()), facts))
                .sorted((a, b) -> b.state().compareTo(a.state()))
                .toList();
    }

    private static SupervisionStanding standing(PersonInRole one, List<SupervisionNeed> pattern, Facts facts) {
        PersonId id = one.personId();
        List<PauseRow> entered = facts.pauses().getOrDefault(id, List.of());
        List<MinutesRow> agreed = facts.minutes().getOrDefault(id, List.of());
        List<SupervisionNeed> needs =
                pattern.stream().map(need -> asAgreed(need, agreed)).toList();
        List<HeldSession> held = facts.held().getOrDefault(id, List.of()).stream()
                .map(HistoryRow::held)
                .toList();
        return new SupervisionStanding(
                one.name(),
                one.roleCode(),
                one.startsOn(),
                one.serviceId(),
                facts.supervisors().getOrDefault(id, List.of()).stream()
                        .findFirst()
                        .orElse(null),
                ComplianceRules.of(needs, facts.rules().adjustments(), role(one, entered), held, facts.today()),
                facts.booked().getOrDefault(id, List.of()).stream()
                        .collect(Collectors.toMap(HistoryRow::kind, HistoryRow::heldOn)),
                entered.stream().map(PauseRow::pause).toList());
    }

    /** Shorter, where an agreement with one of those who supervise covers the kind; of several the shortest. */
    private static SupervisionNeed asAgreed(SupervisionNeed need, List<MinutesRow> agreed) {
        int shortest = agreed.stream()
                .filter(row -> row.isFor(need.kind().code()))
                .mapToInt(MinutesRow::minutes)
                .min()
                .orElse(need.minMinutes());
        return new SupervisionNeed(
                need.kind(), need.maxGapDays(), Math.min(need.minMinutes(), shortest), need.askedSince());
    }

    private static SupervisedRole role(PersonInRole one, List<PauseRow> entered) {
        PauseRow preceptorship = entered.stream()
                .filter(row -> row.kind() == PauseKind.PRECEPTORSHIP)
                .reduce((first, second) -> second)
                .orElse(null);
        return new SupervisedRole(
                one.startsOn(),
                preceptorship == null ? null : preceptorship.fromDay(),
                preceptorship == null ? null : preceptorship.untilDay(),
                entered.stream()
                        .filter(row -> row.kind() == PauseKind.AWAY)
                        .map(row -> new DaysAway(row.fromDay(), row.untilDay()))
                        .toList());
    }
}
