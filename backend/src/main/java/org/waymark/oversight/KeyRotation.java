package org.waymark.oversight;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.vault.LockedColumn;
import org.waymark.vault.Vault;

/** Locks confidential texts anew when there is a newer key. */
@Singleton
public class KeyRotation {

    private static final int BATCH = 200;

    private final List<LockedColumn> columns;
    private final Vault vault;
    private final Access access;
    private final AuditTrail trail;

    KeyRotation(List<LockedColumn> columns, Vault vault, Access access, AuditTrail trail) {
        this.columns = columns;
        this.vault = vault;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Locks up to 200 texts of each kind anew that an older key locked; to be repeated until it says 0.
     *
     * @return how many it locked anew
     * @throws Refused.NotAllowed if it does not come from the console
     * @throws Refused.NotNow if there are no keys, or the key of one of the texts is not in the ring
     */
    @Transactional
    public int relock(Actor actor) {
        access.require(actor, Permission.ROTATE_KEYS);
        String key = vault.activeKey();
        int done = columns.stream().mapToInt(column -> column.relock(BATCH)).sum();
        trail.record(actor, Act.NOTES_RELOCKED, null, "key " + key, done + " texts");
        return done;
    }
}
