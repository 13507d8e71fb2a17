package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Relations;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;
import org.waymark.outbox.GroupNews;
import org.waymark.outbox.Outbox;

/** Tells those who are asked that sessions of a group were booked or cancelled. Of what is over nobody is told. */
@Singleton
class GroupTidings {

    private final Outbox outbox;
    private final GroupRepository groups;
    private final DiaryRepository diaries;
    private final Relations relations;
    private final Today today;

    GroupTidings(Outbox outbox, GroupRepository groups, DiaryRepository diaries, Relations relations, Today today) {
        this.outbox = outbox;
        this.groups = groups;
        this.diaries = diaries;
        this.relations = relations;
        this.today = today;
    }

    /** Several sessions are one message for each of those who are asked to them. */
    void booked(Actor actor, Collection<SupervisionGroupId> sessions) {
        tell(actor, true, asked(sessions));
    }

    /** The same for some of those who are asked only. */
    void booked(Actor actor, Collection<SupervisionGroupId> sessions, Collection<PersonId> people) {
        tell(
                actor,
                true,
                asked(sessions).stream()
                        .filter(one -> people.contains(one.personId()))
                        .toList());
    }

    void cancelled(Actor actor, Collection<SupervisionGroupId> sessions) {
        tell(actor, false, asked(sessions));
    }

    /** Who is asked to those that are not over, the first session first. */
    private List<AskedRow> asked(Collection<SupervisionGroupId> sessions) {
        LocalDateTime now = Today.inLondon(today.now()).toLocalDateTime();
        return sessions.isEmpty()
                ? List.of()
                : groups.asked(sessions).stream()
                        .filter(one -> one.until().isAfter(now))
                        .toList();
    }

    private void tell(Actor actor, boolean isBooked, List<AskedRow> asked) {
        Map<PersonId, List<AskedRow>> each = asked.stream()
                .collect(Collectors.groupingBy(AskedRow::personId, LinkedHashMap::new, Collectors.toList()));
        each.remove(actor.person());
        if (each.isEmpty()) {
            return;
        }
        Set<PersonId> gone = diaries.ended(each.keySet(), today.day());
        each.keySet().removeAll(gone);
        service(actor, each.keySet())
                .ifPresent(service -> outbox.tellGroup(
                        actor,
                        each.entrySet().stream()
                                .map(one -> news(service, one.getKey(), isBooked, one.getValue()))
                                .toList()));
    }

    private static GroupNews news(ServiceId service, PersonId to, boolean isBooked, List<AskedRow> theirs) {
        AskedRow first = theirs.getFirst();
        return new GroupNews(
                service, to, isBooked, theirs.size(), first.groupId(), first.heldOn(), first.startMinute());
    }

    /** A service of whoever leads, or else of one of those who are asked. */
    private Optional<ServiceId> service(Actor actor, Set<PersonId> people) {
        return Stream.concat(Stream.of(actor.person()), people.stream().sorted(Comparator.comparing(PersonId::value)))
                .limit(2)
                .flatMap(person -> relations.servicesOf(person, today.day()).stream()
                        .sorted(Comparator.comparing(ServiceId::value)))
                .findFirst();
    }
}
