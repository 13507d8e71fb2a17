package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** Shows groups that last: the same few statements, however many. */
@Singleton
class StandingLook {

    private static final int SOON_DAYS = 30;

    private final StandingGroupRepository groups;
    private final DiaryRepository diaries;
    private final StandingAgreementFile agreements;
    private final KindBook kinds;
    private final People people;
    private final Today today;

    StandingLook(
            StandingGroupRepository groups,
            DiaryRepository diaries,
            StandingAgreementFile agreements,
            KindBook kinds,
            People people,
            Today today) {
        this.groups = groups;
        this.diaries = diaries;
        this.agreements = agreements;
        this.kinds = kinds;
        this.people = people;
        this.today = today;
    }

    List<StandingGroup> around(Actor actor) {
        return shown(actor, groups.around(actor.person(), today.day()));
    }

    List<StandingGroup> shown(Actor actor, List<StandingGroupRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<StandingGroupId> ids = rows.stream().map(StandingGroupRow::id).toList();
        List<StandingMemberRow> members = groups.members(ids, today.day());
        Map<StandingGroupId, AgreementState> states = agreements.states(ids);
        Set<PersonId> all = new HashSet<>();
        rows.forEach(row -> all.add(row.facilitatorId()));
        Set<PersonId> gone = diaries.ended(all, today.day());
        members.forEach(member -> all.add(member.personId()));
        Map<PersonId, PersonName> known = people.names(actor, all);
        KindList kinds = this.kinds.all();
        return rows.stream()
                .map(row -> new StandingGroup(
                        row.id(),
                        row.name(),
                        kinds.of(row.kind(), today.day()),
                        GroupLook.named(known, row.facilitatorId()),
                        row.isLedBy(actor),
                        gone.contains(row.facilitatorId()),
                        members.stream()
                                .filter(member -> member.groupId().equals(row.id()))
                                .map(member -> GroupLook.named(known, member.personId()))
                                .sorted(Comparator.comparing(PersonName::full))
                                .toList(),
                        Optional.ofNullable(states.get(row.id())),
                        row.foundedOn(),
                        row.endedOn(),
                        row.version(),
                        today.day()))
                .toList();
    }

    /** The kinds of supervision that groups that last can meet for today. */
    List<SupervisionKind> kinds() {
        return kinds.all().used(today.day()).stream()
                .filter(SupervisionKind::isForGroups)
                .filter(kind -> !kind.is(KindTrait.INCIDENT))
                .toList();
    }

    /** Agreements of groups that wait for the actor's word, or that they lead and are to be looked at again. */
    List<StandingToDo> toDo(Actor actor) {
        List<StandingGroupRow> rows = groups.around(actor.person(), today.day()).stream()
                .filter(row -> row.endedOn() == null)
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<StandingGroupId, AgreementState> states =
                agreements.states(rows.stream().map(StandingGroupRow::id).toList());
        return rows.stream()
                .flatMap(row ->
                        Optional.ofNullable(states.get(row.id())).stream().flatMap(state -> toDo(actor, row, state)))
                .toList();
    }

    private Stream<StandingToDo> toDo(Actor actor, StandingGroupRow row, AgreementState state) {
        boolean waits = !state.agreed().contains(actor.person());
        boolean due =
                row.isLedBy(actor) && state.reviewOn().isBefore(today.day().plusDays(SOON_DAYS));
        return waits || due
                ? Stream.of(new StandingToDo(row.id(), row.name(), waits, state.reviewOn()))
                : Stream.empty();
    }
}
