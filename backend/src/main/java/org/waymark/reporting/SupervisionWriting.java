package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.supervision.GroupSession;
import org.waymark.supervision.MySupervision;
import org.waymark.supervision.Note;
import org.waymark.supervision.NoteText;
import org.waymark.supervision.NoteVersion;
import org.waymark.supervision.OwnWords;
import org.waymark.supervision.Session;
import org.waymark.supervision.SessionState;

/** A record of supervision as it is written on paper. */
final class SupervisionWriting {

    private static final List<String> COLUMNS = List.of("Day", "Kind", "With", "Minutes", "State", "Signed");
    private static final List<String> GROUP_COLUMNS = List.of("Day", "Kind", "Minutes", "Part");

    private SupervisionWriting() {}

    /** What was held and is promised, with nothing that was said and no name but the supervisors'. */
    static Writing of(MySupervision mine, List<GroupSession> groups, PersonId reader, String name) {
        var writing = new Writing("Record of supervision", name);
        String supervisors =
                mine.supervisors().stream().map(one -> one.supervisor().full()).collect(Collectors.joining(" and "));
        writing.words(
                supervisors.isEmpty()
                        ? "Nobody is entered as supervisor today."
                        : "Supervised by " + supervisors + ".");
        mine.standing().ifPresent(standing -> {
            writing.chapter("How it stands on " + Today.inWords(mine.today()));
            writing.points(standing.compliance().lines().stream()
                    .map(line -> line.kind().words() + ": " + line.state().words()
                            + (line.due() == null ? "" : ", due by " + Today.inWords(line.due())))
                    .toList());
        });
        sessions(writing, mine);
        groups(writing, groups, reader);
        if (!mine.open().isEmpty()) {
            writing.chapter("Promised and not done yet");
            writing.points(mine.open().stream()
                    .map(promise -> promise.words() + " (" + Today.inWords(promise.agreedOn()) + ")")
                    .toList());
        }
        return writing;
    }

    private static void sessions(Writing writing, MySupervision mine) {
        writing.chapter("Sessions");
        List<Session> held = mine.sessions().stream()
                .filter(session -> session.state() != SessionState.BOOKED)
                .toList();
        if (held.isEmpty()) {
            writing.note("No session has been held yet.");
        } else {
            writing.table(
                    "sessions",
                    COLUMNS,
                    held.stream().map(SupervisionWriting::row).toList());
        }
    }

    private static void groups(Writing writing, List<GroupSession> groups, PersonId reader) {
        List<List<String>> came = groups.stream()
                .filter(group -> group.state() == SessionState.HELD)
                .flatMap(group -> part(group, reader).map(part -> row(group, part)).stream())
                .toList();
        if (!came.isEmpty()) {
            writing.chapter("Groups and debriefs in the last two years");
            writing.table("sessions", GROUP_COLUMNS, came);
        }
    }

    private static List<String> row(Session session) {
        var signed = new ArrayList<String>();
        if (session.supervisorSigned() != null) {
            signed.add("supervisor");
        }
        if (session.superviseeSigned() != null) {
            signed.add("supervisee");
        }
        String state = session.state() == SessionState.CANCELLED
                ? cancelled(session)
                : Boolean.TRUE.equals(session.attended()) ? "Held" : "Not attended";
        return List.of(
                Today.inWords(session.day()),
                session.kind().words(),
                session.supervisor().full(),
                Integer.toString(session.minutes()),
                state,
                signed.isEmpty() ? "–" : String.join(" and ", signed));
    }

    private static String cancelled(Session session) {
        PersonId by = session.cancelledBy();
        if (by == null) {
            return "Cancelled";
        }
        return "Cancelled by "
                + (by.equals(session.supervisor().id())
                        ? session.supervisor().full()
                        : session.supervisee().full());
    }

    /** What part the reader had in it; none where they did not come. */
    private static Optional<String> part(GroupSession group, PersonId reader) {
        if (group.led()) {
            return Optional.of("Led it");
        }
        return group.seats().stream()
                .filter(seat -> seat.name().id().equals(reader) && Boolean.TRUE.equals(seat.attended()))
                .map(seat -> "Took part")
                .findFirst();
    }

    private static List<String> row(GroupSession group, String part) {
        return List.of(Today.inWords(group.day()), group.kind().words(), Integer.toString(group.minutes()), part);
    }

    /** Adds what the reader may read of their own supervision. */
    static void addWords(Writing writing, OwnWords own, PersonId reader) {
        writing.chapter("Notes");
        if (own.sessions().isEmpty()) {
            writing.note("There are no notes of your own and none that are shared with you.");
        }
        for (OwnWords.OfSession one : own.sessions()) {
            writing.part(Today.inWords(one.session().day()) + ", "
                    + one.session().kind().words());
            one.notes().forEach(note -> add(writing, note, one.session()));
        }
        own.agreements().stream()
                .filter(page -> !page.wordings().isEmpty())
                .forEach(page -> AgreementWriting.add(writing, page));
        own.groups().forEach(page -> AgreementWriting.add(writing, page, reader));
    }

    private static void add(Writing writing, Note note, Session session) {
        boolean supervisor = note.author().equals(session.supervisor().id());
        String author = (supervisor ? session.supervisor() : session.supervisee()).full();
        for (NoteVersion version : note.versions()) {
            writing.note("Note of " + author + (note.isShared() ? "" : ", a draft that is not shared") + ", version "
                    + version.number() + " of "
                    + Today.inWords(Today.inLondon(version.writtenAt()).toLocalDate()));
            NoteText text = version.text();
            writing.facts(List.of(
                    fact("Changed because", version.reason()),
                    fact("Wellbeing", text.wellbeing()),
                    fact("Practice", text.practice()),
                    fact("Development", text.development()),
                    fact("What follows", text.actions())));
        }
    }

    private static Writing.Fact fact(String name, String words) {
        return new Writing.Fact(name, words.lines().toList());
    }
}
