package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;

/** Starts that are over, of people who never came to work here: nothing of them stays longer than it may. */
@Singleton
public class ClosedStarts {

    private static final StartId NO_START = new StartId(-1);

    private final ClosedStartRepository starts;
    private final StartKeys keys;
    private final Access access;
    private final AuditTrail trail;

    ClosedStarts(ClosedStartRepository starts, StartKeys keys, Access access, AuditTrail trail) {
        this.starts = starts;
        this.keys = keys;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Starts without a candidate record that were closed by the day, the oldest first. Reading names is written down.
     *
     * @throws Refused.NotAllowed if the actor keeps no vetting cases
     */
    @Transactional
    public List<ClosedStart> closedBy(Actor actor, LocalDate day, int most) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        Scope scope = access.scope(actor, Permission.KEEP_VETTING_CASES);
        List<ClosedStart> found = starts.closedBy(day, scope.all(), scope.servicesForSql(), most);
        trail.record(actor, Act.VETTING_CASES_READ, null, "closed starts", found.size() + " people");
        return found;
    }

    /**
     * One of them, taken for the transaction so that it is not let go meanwhile.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if it is not over, or belongs to somebody who works here
     */
    @Transactional
    public ClosedStart taken(Actor actor, StartId id) {
        keys.kept(actor, id);
        ClosedStart one = starts.lock(id)
                .orElseThrow(() -> new Refused.NotNow("This start is not over, or it is in a person’s record."));
        trail.record(actor, Act.VETTING_CASES_READ, null, "start " + id.text());
        return one;
    }

    /**
     * Those closed by the day but for some that are kept, taken for the transaction that lets them go.
     *
     * @throws Refused.NotAllowed to everybody but the job that lets go and the console
     */
    @Transactional
    public List<ClosedStart> due(Actor actor, LocalDate day, Collection<StartId> kept, int most) {
        access.require(actor, Permission.LET_GO);
        Collection<StartId> left = kept.isEmpty() ? List.of(NO_START) : kept;
        List<StartId> due =
                starts.dueBy(day, left, most).stream().map(ClosedStart::id).toList();
        List<ClosedStart> taken = due.isEmpty() ? List.of() : starts.lock(due);
        trail.record(actor, Act.VETTING_CASES_READ, null, "closed starts", taken.size() + " records");
        return taken;
    }

    /**
     * Removes closed starts with their cases, checks and links; those of people who work here stay.
     *
     * @throws Refused.NotAllowed to everybody but the job that lets go and the console
     */
    @Transactional
    public void letGo(Actor actor, Collection<StartId> ids) {
        access.require(actor, Permission.LET_GO);
        if (ids.isEmpty()) {
            return;
        }
        starts.removeMoves(ids);
        starts.removeCases(ids);
        long gone = starts.removeStarts(ids);
        trail.record(actor, Act.RECORDS_LET_GO, null, "starts", gone + " records");
    }
}
