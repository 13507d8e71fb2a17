package org.waymark.supervision;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;

/** Sessions as entries for a calendar: when and where, never with whom or about what, as others may see a calendar. */
@Singleton
public class SupervisionCalendars {

    private final SessionRepository sessions;
    private final GroupRepository groups;
    private final Meetings meetings;
    private final Access access;
    private final Today today;

    SupervisionCalendars(
            SessionRepository sessions, GroupRepository groups, Meetings meetings, Access access, Today today) {
        this.sessions = sessions;
        this.groups = groups;
        this.meetings = meetings;
        this.access = access;
        this.today = today;
    }

    /**
     * One session as text of an .ics file.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor is not one of the two
     */
    @Transactional(readOnly = true)
    public String of(Actor actor, SupervisionSessionId id) {
        ICalendar calendar = calendar();
        calendar.addEvent(event(meetings.own(actor, id)));
        return Biweekly.write(calendar).go();
    }

    /** All sessions that are booked for today or later, those of groups among them, as text of an .ics file. */
    @Transactional(readOnly = true)
    public String mine(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        ICalendar calendar = calendar();
        List<SessionRow> booked = sessions.bookedOf(actor.person(), today.day());
        booked.forEach(row -> calendar.addEvent(event(row)));
        coming(actor)
                .forEach(row -> calendar.addEvent(event(
                        "group-" + row.id().text(), row.heldOn(), row.startMinute(), row.minutes(), row.place())));
        return Biweekly.write(calendar).go();
    }

    /** Sessions of groups; those whose lead has left before do not take place. */
    private Stream<GroupRow> coming(Actor actor) {
        List<GroupRow> rows = groups.coming(actor.person(), today.day());
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        Set<SupervisionGroupId> withoutLead =
                groups.withoutLead(rows.stream().map(GroupRow::id).toList());
        return rows.stream().filter(row -> !withoutLead.contains(row.id()));
    }

    private static ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Waymark//Supervision//EN");
        return calendar;
    }

    private VEvent event(SessionRow row) {
        VEvent event =
                event("supervision-" + row.id().text(), row.heldOn(), row.startMinute(), row.minutes(), row.place());
        if (row.state() == SessionState.CANCELLED) {
            event.setStatus(Status.cancelled());
        }
        return event;
    }

    private VEvent event(String uid, LocalDate day, int startMinute, int minutes, String place) {
        var event = new VEvent();
        event.setUid(uid + "@waymark");
        event.setDateTimeStamp(Date.from(today.now()));
        Instant begins = day.atTime(LocalTime.of(startMinute / 60, startMinute % 60))
                .atZone(Today.LONDON)
                .toInstant();
        event.setDateStart(Date.from(begins), true);
        event.setDuration(Duration.builder().minutes(minutes).build());
        event.setSummary("Supervision");
        if (!place.isEmpty()) {
            event.setLocation(place);
        }
        return event;
    }
}
