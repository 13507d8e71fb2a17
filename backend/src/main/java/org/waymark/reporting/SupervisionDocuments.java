package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.supervision.MySupervision;
import org.waymark.supervision.Session;
import org.waymark.supervision.SessionState;
import org.waymark.supervision.SupervisionPages;

/** Somebody's own record of supervision to take away: which sessions were held, and what is promised; no notes. */
@Singleton
public class SupervisionDocuments {

    private static final List<String> COLUMNS = List.of("Day", "Kind", "With", "Minutes", "State", "Signed");

    private final SupervisionPages pages;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    SupervisionDocuments(SupervisionPages pages, People people, Access access, AuditTrail trail, Today today) {
        this.pages = pages;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The actor's own record of their last hundred sessions, as a tagged PDF or as text; that it was made is written down. */
    @Transactional
    public Takeaway make(Actor actor, DocumentForm form) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        MySupervision mine = pages.mine(actor);
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        String by = name == null ? "" : name.full();
        ZonedDateTime now = Today.inLondon(today.now());
        Takeaway made = paper.print(
                writing(mine, by),
                "OFFICIAL: staff record. Made with Waymark by " + by + ", " + RolePaper.TIME.format(now) + ".",
                RolePaper.fileName("supervision record " + by, now.toLocalDate(), form),
                form);
        trail.record(
                actor,
                Act.EXPORTED,
                actor.person(),
                "person " + actor.person().text(),
                "supervision record, form " + form);
        return made;
    }

    private static Writing writing(MySupervision mine, String name) {
        var writing = new Writing("Record of supervision", name);
        writing.words(mine.supervisor()
                .map(one -> "Supervised by " + one.full() + ".")
                .orElse("Nobody is entered as supervisor today."));
        mine.standing().ifPresent(standing -> {
            writing.chapter("How it stands on " + Today.inWords(mine.today()));
            writing.points(standing.compliance().lines().stream()
                    .map(line -> line.kind().words() + ": " + line.state().words()
                            + (line.due() == null ? "" : ", due by " + Today.inWords(line.due())))
                    .toList());
        });
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
                    held.stream().map(SupervisionDocuments::row).toList());
        }
        if (!mine.open().isEmpty()) {
            writing.chapter("Promised and not done yet");
            writing.points(mine.open().stream()
                    .map(promise -> promise.words() + " (" + Today.inWords(promise.agreedOn()) + ")")
                    .toList());
        }
        return writing;
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
                ? "Cancelled"
                : Boolean.TRUE.equals(session.attended()) ? "Held" : "Not attended";
        return List.of(
                Today.inWords(session.day()),
                session.kind().words(),
                session.supervisor().full(),
                Integer.toString(session.minutes()),
                state,
                signed.isEmpty() ? "–" : String.join(" and ", signed));
    }
}
