package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.ZonedDateTime;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;

/** Two pages for a talk about one's career, to read, print and take away; everybody makes their own only. */
@Singleton
public class CareerConversations {

    private final ConversationFacts facts;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    CareerConversations(ConversationFacts facts, Access access, AuditTrail trail, Today today) {
        this.facts = facts;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** What the actor brings to the talk, as it stands today. */
    @Transactional
    public ConversationPage page(Actor actor) {
        mayPrepare(actor);
        return facts.of(actor);
    }

    /** The same as a tagged PDF or as text; that it was made is written down. */
    @Transactional
    public Takeaway make(Actor actor, DocumentForm form) {
        mayPrepare(actor);
        ConversationPage page = facts.of(actor);
        ZonedDateTime now = Today.inLondon(today.now());
        Takeaway made = paper.print(
                ConversationWriting.of(page),
                "OFFICIAL: staff record. Made with Waymark by " + page.name() + ", " + RolePaper.TIME.format(now) + ".",
                RolePaper.fileName("career conversation " + page.name(), now.toLocalDate(), form),
                form);
        trail.record(
                actor,
                Act.EXPORTED,
                actor.person(),
                "person " + actor.person().text(),
                "career conversation, form " + form);
        return made;
    }

    private void mayPrepare(Actor actor) {
        access.require(actor, Permission.SEE_OWN_LADDER, actor.person(), "career conversation");
    }
}
