package org.waymark.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditCheck;
import org.waymark.audit.AuditEntry;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;

/** Looks things up in the audit trail and proves that it is whole. */
@Singleton
public class AuditSearch {

    private final AuditTrail trail;
    private final Access access;

    AuditSearch(AuditTrail trail, Access access) {
        this.trail = trail;
        this.access = access;
    }

    /** The newest rows that answer the question, newest first; that somebody read them is itself written down. */
    @Transactional
    public List<AuditEntry> newest(Actor actor, AuditQuestion question) {
        access.require(actor, Permission.READ_AUDIT);
        List<AuditEntry> entries = trail.newest(question);
        trail.record(actor, Act.AUDIT_READ, question.subject(), "audit trail", entries.size() + " rows");
        return entries;
    }

    /** What was done to the actor's own record and by whom, newest first. */
    @Transactional(readOnly = true)
    public List<AuditEntry> aboutMe(Actor actor, Instant before, int most) {
        access.require(actor, Permission.READ_OWN_AUDIT, actor.person(), "record");
        return trail.newest(new AuditQuestion(actor.person(), null, null, before, most));
    }

    /** Walks the whole trail and reports where it was tampered with. */
    @Transactional
    public AuditCheck verify(Actor actor) {
        access.require(actor, Permission.READ_AUDIT);
        AuditCheck check = trail.verify();
        trail.record(
                actor,
                Act.AUDIT_READ,
                null,
                "audit check",
                check.rows() + " rows, " + check.breaks().size() + " breaks");
        return check;
    }
}
