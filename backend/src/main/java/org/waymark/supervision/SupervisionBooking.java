package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;

/** Books meetings for supervision and moves them; two sessions of one person never overlap. */
@Singleton
public class SupervisionBooking {

    private static final int PLACE = 120;
    private static final String TAKEN = "One of you has another session at this time. Choose another time.";

    private final SessionRepository sessions;
    private final Meetings meetings;
    private final Partner partner;
    private final Diary diary;
    private final KindBook kinds;
    private final Tidings tidings;
    private final AuditTrail trail;

    SupervisionBooking(
            SessionRepository sessions,
            Meetings meetings,
            Partner partner,
            Diary diary,
            KindBook kinds,
            Tidings tidings,
            AuditTrail trail) {
        this.sessions = sessions;
        this.meetings = meetings;
        this.partner = partner;
        this.diary = diary;
        this.kinds = kinds;
        this.tidings = tidings;
        this.trail = trail;
    }

    /**
     * Books a meeting: the supervisee with whoever supervises them on that day, or the supervisor with a supervisee. The
     * other of the two is told.
     *
     * @throws Refused.NotFound if the actor neither is the supervisee nor supervises them, themselves or for another
     * @throws Refused.NotNow if nobody supervises the supervisee
     * @throws Refused.NotValid if it would be more than 90 days ago, too short or long, at the time of another of either,
     *     or of a kind that is not held between two people on that day
     */
    @Transactional
    public SupervisionSessionId book(Actor actor, NewSession wanted) {
        PersonId supervisor = partner.supervisor(actor, wanted, wanted.day());
        var slot = Diary.Slot.of(wanted.day(), wanted.from(), wanted.minutes());
        mustSuit(wanted, List.of(wanted.day()));
        String place = checked(wanted.place(), slot);
        List<PersonId> both = List.of(supervisor, wanted.supervisee());
        diary.hold(both);
        if (!diary.isFree(both, slot, 0)) {
            throw new Refused.NotValid("from", TAKEN);
        }
        SessionRow row = add(actor, supervisor, wanted, slot, place);
        tidings.booked(actor, List.of(row));
        return row.id();
    }

    /**
     * Books several meetings some weeks apart. Days on which one of the two has another session then, or the
     * kind is no longer held, are left out and named.
     * The other is told once of all of them.
     *
     * @throws Refused.NotFound if the actor neither is the supervisee nor supervises them, themselves or for another
     * @throws Refused.NotNow if nobody supervises the supervisee
     * @throws Refused.NotValid if the first would be more than 90 days ago, too short or long, the last too far off, or none of the
     *     days is free
     */
    @Transactional
    public BookedSeries bookSeries(Actor actor, NewSeries series) {
        NewSession first = series.first();
        var repeat = new Repeat(series.everyWeeks(), series.times());
        var faults = new Faults();
        repeat.check(faults);
        faults.refuseIfAny();
        List<LocalDate> days = repeat.days(first.day());
        mustSuit(first, days.subList(0, 1));
        KindList held = kinds.all();
        String place = checked(first.place(), Diary.Slot.of(first.day(), first.from(), first.minutes()));
        checked(first.place(), Diary.Slot.of(days.getLast(), first.from(), first.minutes()));
        Map<LocalDate, PersonId> led = led(actor, first, days);
        Set<PersonId> all = new HashSet<>(led.values());
        all.add(first.supervisee());
        diary.hold(all);
        var booked = new ArrayList<SessionRow>();
        var leftOut = new ArrayList<LocalDate>();
        Set<LocalDate> taken = taken(first, led);
        for (LocalDate day : days) {
            PersonId leader = led.get(day);
            if (leader == null
                    || taken.contains(day)
                    || held.fault(first.kind(), day, false).isPresent()) {
                leftOut.add(day);
            } else {
                var slot = Diary.Slot.of(day, first.from(), first.minutes());
                booked.add(add(actor, leader, first, slot, place));
            }
        }
        if (booked.isEmpty()) {
            throw new Refused.NotValid("from", TAKEN);
        }
        tidings.booked(actor, booked);
        return new BookedSeries(booked.stream().map(SessionRow::id).toList(), leftOut);
    }

    /**
     * Moves a meeting that is booked to another time, form or place; its agenda and drafts go along. The other is told.
     * Where nothing would change, nothing does.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if it is over or cancelled already
     * @throws Refused.NotValid if it would be more than 90 days ago, too short or long, at the time of another of either,
     *     or on a day on which this kind is no longer held
     * @throws Refused.ChangedMeanwhile if somebody changed it first
     */
    @Transactional
    public void move(Actor actor, SupervisionSessionId id, int version, NewSession wanted) {
        SessionRow row = SupervisionSessions.booked(meetings.own(actor, id));
        var slot = Diary.Slot.of(wanted.day(), wanted.from(), wanted.minutes());
        String place = checked(wanted.place(), slot);
        if (isSo(row, wanted, slot, place) && row.version() == version) {
            return;
        }
        mustBeHeld(row, wanted.day());
        if (!partner.leads(row.supervisorId(), row.superviseeId(), wanted.day())) {
            throw new Refused.NotNow(
                    "There is no supervision between the two of you on that day any more. Choose another day, or cancel.");
        }
        List<PersonId> both = List.of(row.supervisorId(), row.superviseeId());
        diary.hold(both);
        if (!diary.isFree(both, slot, id.value())) {
            throw new Refused.NotValid("from", TAKEN);
        }
        Meetings.mustBeOne(
                sessions.move(id, version, wanted.day(), slot.from(), wanted.minutes(), wanted.form(), place));
        trail.record(
                actor,
                Act.SESSION_MOVED,
                row.superviseeId(),
                row.object(),
                "from " + row.heldOn() + " to " + wanted.day());
        tidings.changed(actor, row, row.movedTo(slot, version + 1));
    }

    /** Who leads on which of the days; days on which the one who is named does not supervise are missing. */
    private Map<LocalDate, PersonId> led(Actor actor, NewSession first, List<LocalDate> days) {
        Map<LocalDate, PersonId> led = new LinkedHashMap<>();
        for (LocalDate day : days) {
            if (day.equals(first.day()) || partner.canBe(actor, first, day)) {
                led.put(day, partner.supervisor(actor, first, day));
            }
        }
        return led;
    }

    /** The days on which the supervisee, or whoever leads on that day, has another session then. */
    private Set<LocalDate> taken(NewSession first, Map<LocalDate, PersonId> led) {
        Map<PersonId, List<LocalDate>> each = led.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        var slot = Diary.Slot.of(first.day(), first.from(), first.minutes());
        Set<LocalDate> taken = new HashSet<>();
        each.forEach((leader, theirs) -> taken.addAll(diary.taken(List.of(leader, first.supervisee()), theirs, slot)));
        return taken;
    }

    private static boolean isSo(SessionRow row, NewSession wanted, Diary.Slot slot, String place) {
        return row.heldOn().equals(wanted.day())
                && row.startMinute() == slot.from()
                && row.minutes() == slot.minutes()
                && row.form() == wanted.form()
                && row.place().equals(place);
    }

    /** A session of a kind that ends is not moved beyond its end. */
    private void mustBeHeld(SessionRow row, LocalDate day) {
        if (!row.heldOn().equals(day)) {
            kinds.all().fault(row.kind(), day, false).ifPresent(sentence -> {
                throw new Refused.NotValid("day", sentence);
            });
        }
    }

    private void mustSuit(NewSession wanted, List<LocalDate> days) {
        KindList all = kinds.all();
        days.stream()
                .flatMap(day -> all.fault(wanted.kind(), day, false).stream())
                .findFirst()
                .ifPresent(sentence -> {
                    throw new Refused.NotValid("kind", sentence);
                });
    }

    private String checked(String typed, Diary.Slot slot) {
        var faults = new Faults();
        diary.check(faults, slot);
        String place = faults.optional("place", typed, PLACE);
        faults.refuseIfAny();
        return place;
    }

    private SessionRow add(Actor actor, PersonId supervisor, NewSession wanted, Diary.Slot slot, String place) {
        var row = new SessionRow(
                new SupervisionSessionId(Ids.next()),
                supervisor,
                wanted.supervisee(),
                wanted.kind(),
                wanted.form(),
                slot.day(),
                slot.from(),
                slot.minutes(),
                place,
                SessionState.BOOKED,
                null,
                null,
                null,
                null,
                0);
        sessions.add(row);
        trail.record(actor, Act.SESSION_BOOKED, wanted.supervisee(), row.object(), wanted.kind() + " on " + slot.day());
        return row;
    }
}
