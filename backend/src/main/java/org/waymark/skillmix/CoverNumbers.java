package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;

/** How well services are covered, for those who see numbers and nobody's name. */
@Singleton
public class CoverNumbers {

    private final CoverTotalsCount count;
    private final Access access;

    CoverNumbers(CoverTotalsCount count, Access access) {
        this.count = count;
        this.access = access;
    }

    /**
     * Every service that is open today, in the same fixed breakdowns for everybody who asks.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals of cover
     */
    @Transactional(readOnly = true)
    public CoverTotals inEveryService(Actor actor) {
        access.require(actor, Permission.READ_COVER_TOTALS);
        return count.count(actor);
    }
}
