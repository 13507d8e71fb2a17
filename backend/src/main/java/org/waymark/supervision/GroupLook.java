package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PeopleInRoles;
import org.waymark.people.PersonInRole;
import org.waymark.people.PersonName;

/** Shows sessions of groups: the same few statements, however many. */
@Singleton
class GroupLook {

    private final People people;
    private final PeopleInRoles roles;
    private final GroupRepository groups;
    private final StandingGroupRepository standings;
    private final RuleBook book;
    private final Today today;

    GroupLook(
            People people,
            PeopleInRoles roles,
            GroupRepository groups,
            StandingGroupRepository standings,
            RuleBook book,
            Today today) {
        this.people = people;
        this.roles = roles;
        this.groups = groups;
        this.standings = standings;
        this.book = book;
        this.today = today;
    }

    List<GroupSession> shown(Actor actor, List<GroupRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<SupervisionGroupId> ids = rows.stream().map(GroupRow::id).toList();
        List<GroupPersonRow> seats = groups.people(ids);
        Set<SupervisionGroupId> withoutLead = groups.withoutLead(ids);
        Set<PersonId> all = new HashSet<>();
        rows.forEach(row -> all.add(row.facilitatorId()));
        seats.forEach(seat -> all.add(seat.personId()));
        Map<PersonId, PersonName> known = people.names(actor, all);
        RuleBook.Day rules = book.on(today.day());
        Map<StandingGroupId, GroupSession.Standing> standing = standing(actor, rows);
        return rows.stream()
                .map(row -> new GroupSession(
                        row.id(),
                        named(known, row.facilitatorId()),
                        row.isLedBy(actor),
                        rules.kinds().of(row.kind(), row.heldOn()),
                        row.theme(),
                        row.terms(),
                        row.heldOn(),
                        LocalTime.of(row.startMinute() / 60, row.startMinute() % 60),
                        row.minutes(),
                        row.place(),
                        debriefBy(row, rules),
                        row.state(),
                        withoutLead.contains(row.id()),
                        seats(row, seats, known),
                        standing(row, standing),
                        row.version(),
                        today.day()))
                .toList();
    }

    private static List<GroupSession.Seat> seats(
            GroupRow row, List<GroupPersonRow> all, Map<PersonId, PersonName> known) {
        return all.stream()
                .filter(seat -> seat.groupId().equals(row.id()))
                .map(seat -> new GroupSession.Seat(named(known, seat.personId()), seat.attended()))
                .toList();
    }

    private static @Nullable Instant debriefBy(GroupRow row, RuleBook.Day rules) {
        Instant incident = row.incidentAt();
        return incident == null ? null : ComplianceRules.debriefBy(incident, rules.adjustments());
    }

    /** The standing groups whose sessions they are: no statement where there is none. */
    private Map<StandingGroupId, GroupSession.Standing> standing(Actor actor, List<GroupRow> rows) {
        Set<StandingGroupId> ids = rows.stream()
                .map(GroupRow::standingId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<StandingGroupId> in = standings.members(ids, today.day()).stream()
                .filter(member -> actor.is(member.personId()))
                .map(StandingMemberRow::groupId)
                .collect(Collectors.toUnmodifiableSet());
        return standings.named(ids).stream()
                .collect(Collectors.toMap(
                        StandingGroupRow::id,
                        one -> new GroupSession.Standing(
                                one.id(), one.name(), one.isLedBy(actor) || in.contains(one.id()))));
    }

    private static GroupSession.@Nullable Standing standing(
            GroupRow row, Map<StandingGroupId, GroupSession.Standing> known) {
        StandingGroupId id = row.standingId();
        return id == null ? null : known.get(id);
    }

    List<PersonName> toAsk(Actor actor) {
        return roles.toAsk(actor).stream()
                .map(PersonInRole::name)
                .filter(name -> !actor.is(name.id()))
                .toList();
    }

    static PersonName named(Map<PersonId, PersonName> known, PersonId id) {
        return known.getOrDefault(id, new PersonName(id, "", ""));
    }
}
