package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.demo.Scenes.Part;
import org.waymark.demo.StoryFile.Line;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.people.PersonName;
import org.waymark.supervision.Agenda;
import org.waymark.supervision.AgreementText;
import org.waymark.supervision.GroupPlanning;
import org.waymark.supervision.NewGroup;
import org.waymark.supervision.NewPromise;
import org.waymark.supervision.NewSession;
import org.waymark.supervision.NoteText;
import org.waymark.supervision.SessionForm;
import org.waymark.supervision.SupervisionActions;
import org.waymark.supervision.SupervisionAgreements;
import org.waymark.supervision.SupervisionBooking;
import org.waymark.supervision.SupervisionGroups;
import org.waymark.supervision.SupervisionNotes;
import org.waymark.supervision.SupervisionSessions;

/** Supervisors meet those whom they supervise: some in time, some not, two of them with an agreement, notes and promises. */
final class SupervisionScenes {

    private static final int MINUTES = 60;
    private static final String SUPERVISOR = "priya.shah";
    private static final String PRACTITIONER = "sam.okoro";

    private final Cast cast;
    private final SupervisionBooking booking;
    private final SupervisionSessions sessions;
    private final Agenda agenda;
    private final SupervisionActions actions;
    private final SupervisionNotes notes;
    private final SupervisionAgreements agreements;
    private final SupervisionGroups groups;
    private final GroupPlanning planning;

    SupervisionScenes(ApplicationContext house, Cast cast) {
        this.cast = cast;
        this.booking = house.getBean(SupervisionBooking.class);
        this.sessions = house.getBean(SupervisionSessions.class);
        this.agenda = house.getBean(Agenda.class);
        this.actions = house.getBean(SupervisionActions.class);
        this.notes = house.getBean(SupervisionNotes.class);
        this.agreements = house.getBean(SupervisionAgreements.class);
        this.groups = house.getBean(SupervisionGroups.class);
        this.planning = house.getBean(GroupPlanning.class);
    }

    void addTo(Scenes scenes, LocalDate told) {
        for (Line line : StoryFile.lines("sessions.csv", told)) {
            for (String weeks : line.text("weeks").split(" ", -1)) {
                LocalDate day = Round.workday(told.minusWeeks(Long.parseLong(weeks)));
                if (day.isAfter(told)) {
                    scenes.on(told.minusDays(1), Part.GROWTH, () -> coming(line, day));
                } else {
                    scenes.on(day, Part.GROWTH, () -> held(line, day, Integer.parseInt(weeks)));
                }
            }
        }
        scenes.on(told.minusMonths(9), Part.GROWTH, () -> agree(told.minusMonths(9)));
        LocalDate past = Round.workday(told.minusWeeks(6));
        scenes.on(past, Part.GROWTH, () -> group(new KindCode("GRP"), past, "Endings: when people move on", true));
        LocalDate later = Round.workday(told.minusWeeks(5));
        scenes.on(later, Part.GROWTH, () -> group(new KindCode("SAFE"), later, "Thresholds: when do we refer?", true));
        LocalDate coming = Round.workday(told.plusWeeks(3));
        scenes.on(
                told.minusDays(1),
                Part.GROWTH,
                () -> group(new KindCode("GRP"), coming, "What stays with us after a night shift", false));
    }

    private NewSession session(Line line, LocalDate day) {
        return new NewSession(
                cast.person(line.text("supervisee")),
                new KindCode(line.text("kind")),
                SessionForm.PERSON,
                day,
                LocalTime.of(Integer.parseInt(line.text("hour")), 0),
                MINUTES,
                "");
    }

    private void held(Line line, LocalDate day, int weeks) {
        Actor supervisor = cast.actor(line.text("supervisor"));
        Actor supervisee = cast.actor(line.text("supervisee"));
        SupervisionSessionId id = booking.book(supervisor, session(line, day));
        sessions.hold(supervisor, id, 0, true, MINUTES);
        sessions.sign(supervisor, id, 1);
        if (line.text("supervisee").equals(PRACTITIONER)) {
            if (weeks > 3) {
                sessions.sign(supervisee, id, 2);
            }
            if (weeks == 7) {
                promise(supervisor, supervisee, id);
            }
            if (weeks == 5) {
                talk(supervisor, supervisee, id);
            }
        }
    }

    private void promise(Actor supervisor, Actor supervisee, SupervisionSessionId id) {
        actions.agree(supervisor, id, new NewPromise("Find a day in the youth court", true, null));
        actions.agree(supervisee, id, new NewPromise("Bring one anonymised court report to talk through", false, null));
    }

    private void talk(Actor supervisor, Actor supervisee, SupervisionSessionId id) {
        notes.draft(
                supervisor,
                id,
                0,
                new NoteText(
                        "Tired after three nights in a row; the rota is looked at.",
                        "Talked through a screening in which capacity was in doubt. Sound reasoning, written down late.",
                        "Near the next level in court work.",
                        "A day in the youth court."));
        notes.share(supervisor, id, 1);
        notes.draft(supervisee, id, 0, new NoteText("", "I want to say sooner when I am unsure.", "", ""));
    }

    private void coming(Line line, LocalDate day) {
        Actor supervisor = cast.actor(line.text("supervisor"));
        SupervisionSessionId id = booking.book(supervisor, session(line, day));
        if (line.text("supervisee").equals(PRACTITIONER)) {
            agenda.add(cast.actor(PRACTITIONER), id, "Handing over to the day team: what gets lost");
            agenda.add(supervisor, id, "Plans for the youth court");
        }
    }

    private void agree(LocalDate day) {
        Actor supervisee = cast.actor(PRACTITIONER);
        agreements.write(
                cast.actor(SUPERVISOR),
                supervisee.person(),
                0,
                new AgreementText(
                        Set.of(new KindCode("MGT"), new KindCode("CLIN"), new KindCode("SAFE")),
                        0,
                        List.of(
                                "Clinical every six weeks, management every eight, an hour each.",
                                "In the quiet room at the base, by video only when the roads are closed.",
                                "Both add points until the day before.",
                                "What is said stays between us, but for risk to somebody and misconduct.",
                                "Each keeps a note; what we share is shared in Waymark.",
                                "The two of us.",
                                "A day’s notice, and another session within two weeks.",
                                "First each other, then the service manager.",
                                ""),
                        day,
                        day.plusMonths(12)));
        agreements.agree(
                supervisee,
                agreements
                        .of(supervisee, supervisee.person())
                        .wordings()
                        .getFirst()
                        .id());
    }

    private void group(KindCode kind, LocalDate day, String theme, boolean isOver) {
        Actor lead = cast.actor("nadia.rahman");
        Set<PersonId> asked = groups.toAsk(lead).stream().map(PersonName::id).collect(Collectors.toUnmodifiableSet());
        var id = planning.plan(
                lead,
                new NewGroup(
                        kind,
                        theme,
                        "What is said stays in the room. Nobody has to speak.",
                        day,
                        LocalTime.of(14, 0),
                        MINUTES,
                        "Northvale base",
                        null,
                        asked));
        if (isOver) {
            groups.hold(lead, id, 0, MINUTES, asked);
        }
    }
}
