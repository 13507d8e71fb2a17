package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
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
    private final RuleBook book;
    private final Today today;

    GroupLook(People people, PeopleInRoles roles, GroupRepository groups, RuleBook book, Today today) {
        this.people = people;
        this.roles = roles;
        this.groups = groups;
        this.book = book;
        this.today = today;
    }

    List<GroupSession> shown(Actor actor, List<GroupRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<GroupPersonRow> seats =
                groups.people(rows.stream().map(GroupRow::id).toList());
        Set<PersonId> all = new HashSet<>();
        rows.forEach(row -> all.add(row.facilitatorId()));
        seats.forEach(seat -> all.add(seat.personId()));
        Map<PersonId, PersonName> known = people.names(actor, all);
        RuleBook.Day rules = book.on(today.day());
        Adjustments days = rules.adjustments();
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
                        row.incidentAt() == null ? null : ComplianceRules.debriefBy(row.incidentAt(), days),
                        row.state(),
                        seats.stream()
                                .filter(seat -> seat.groupId().equals(row.id()))
                                .map(seat -> new GroupSession.Seat(named(known, seat.personId()), seat.attended()))
                                .toList(),
                        row.version(),
                        today.day()))
                .toList();
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
