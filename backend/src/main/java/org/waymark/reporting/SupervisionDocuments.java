package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.supervision.OwnWords;
import org.waymark.supervision.SupervisionGroups;
import org.waymark.supervision.SupervisionPages;
import org.waymark.supervision.SupervisionTakeaway;

/**
 * Somebody's own record of supervision to take away: which sessions were held, and what is promised.
 * What was said is in it only where they choose so themselves.
 */
@Singleton
public class SupervisionDocuments {

    private final SupervisionPages pages;
    private final SupervisionGroups groups;
    private final SupervisionTakeaway words;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    SupervisionDocuments(
            SupervisionPages pages,
            SupervisionGroups groups,
            SupervisionTakeaway words,
            People people,
            Access access,
            AuditTrail trail,
            Today today) {
        this.pages = pages;
        this.groups = groups;
        this.words = words;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The actor's own record of their last hundred sessions, and of the groups they came to in two years, as a tagged PDF or
     * as text; that it was made is written down. Nothing that was said is in it.
     */
    @Transactional
    public Takeaway make(Actor actor, DocumentForm form) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        return made(actor, form, Optional.empty());
    }

    /**
     * The same with the notes that the actor may read at the screen, their agreement and those of their groups. That
     * they were read and taken away is written down.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor is not at the screen
     */
    @Transactional
    public Takeaway makeWithNotes(Actor actor, DocumentForm form) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        return made(actor, form, Optional.of(words.mine(actor)));
    }

    private Takeaway made(Actor actor, DocumentForm form, Optional<OwnWords> said) {
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        String by = name == null ? "" : name.full();
        ZonedDateTime now = Today.inLondon(today.now());
        String what = said.isPresent() ? "supervision record with notes" : "supervision record";
        Writing writing = SupervisionWriting.of(pages.mine(actor), groups.mine(actor), actor.person(), by);
        said.ifPresent(own -> SupervisionWriting.addWords(writing, own, actor.person()));
        Takeaway made = paper.print(
                writing,
                (said.isPresent() ? "CONFIDENTIAL: for " + by + " only." : "OFFICIAL: staff record.")
                        + " Made with Waymark by " + by + ", " + RolePaper.TIME.format(now) + ".",
                RolePaper.fileName(what + " " + by, now.toLocalDate(), form),
                form);
        trail.record(
                actor, Act.EXPORTED, actor.person(), "person " + actor.person().text(), what + ", form " + form);
        return made;
    }
}
