package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.access.Relations;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.outbox.Outbox;
import org.waymark.outbox.SessionNews;

/** Tells the other of the two what somebody did about their sessions. Of what is over nobody is told. */
@Singleton
class Tidings {

    private final Outbox outbox;
    private final Relations relations;
    private final Today today;

    Tidings(Outbox outbox, Relations relations, Today today) {
        this.outbox = outbox;
        this.relations = relations;
        this.today = today;
    }

    /** Several sessions with the same person are one message. */
    void booked(Actor actor, List<SessionRow> rows) {
        Map<PersonId, List<SessionRow>> each = rows.stream()
                .filter(this::isToCome)
                .collect(Collectors.groupingBy(
                        row -> row.other(actor.person()), LinkedHashMap::new, Collectors.toList()));
        each.forEach((other, theirs) -> tell(actor, theirs.getFirst(), SessionNews.What.BOOKED, theirs.size()));
    }

    /** Told unless the session was over before and is so now. */
    void changed(Actor actor, SessionRow before, SessionRow moved) {
        if (isToCome(before) || isToCome(moved)) {
            tell(actor, moved, SessionNews.What.CHANGED, 1);
        }
    }

    void cancelled(Actor actor, SessionRow row) {
        if (isToCome(row)) {
            tell(actor, row, SessionNews.What.CANCELLED, 1);
        }
    }

    private boolean isToCome(SessionRow row) {
        return row.until().isAfter(Today.inLondon(today.now()).toLocalDateTime());
    }

    private void tell(Actor actor, SessionRow row, SessionNews.What what, int sessions) {
        PersonId other = row.other(actor.person());
        if (relations.hasLeft(other, today.day())) {
            return;
        }
        service(row.superviseeId())
                .or(() -> service(row.supervisorId()))
                .ifPresent(service -> outbox.tell(
                        actor,
                        List.of(new SessionNews(
                                service,
                                other,
                                what,
                                sessions,
                                row.id(),
                                row.heldOn(),
                                row.startMinute(),
                                row.version()))));
    }

    private Optional<ServiceId> service(PersonId person) {
        return relations.servicesOf(person, today.day()).stream().min(Comparator.comparing(ServiceId::value));
    }
}
