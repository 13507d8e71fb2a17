package org.waymark.skillmix;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;

/**
 * Questions about everybody at once, answered from memory within the asker's reach. The memory is asked before a
 * transaction begins, so that nobody holds a connection while somebody else catches up.
 */
@Singleton
public class LevelQuestions {

    private final LevelMemory memory;
    private final WhoHasPages pages;
    private final Access access;
    private final AuditTrail trail;
    private final TransactionOperations<Connection> transactions;

    LevelQuestions(
            LevelMemory memory,
            WhoHasPages pages,
            Access access,
            AuditTrail trail,
            TransactionOperations<Connection> transactions) {
        this.memory = memory;
        this.pages = pages;
        this.access = access;
        this.trail = trail;
        this.transactions = transactions;
    }

    /**
     * How many people of each role profile have which level, in a service or in everything that the actor may see.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see nobody's levels
     * @throws Refused.NotFound if the actor may see nobody in the service
     */
    public LevelCounts levels(Actor actor, @Nullable ServiceId service) {
        LevelColumns columns = memory.now();
        return columns.count(reach(actor, service, columns));
    }

    /**
     * How many people are below what their role profiles ask, and how many gaps there are.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see nobody's levels
     * @throws Refused.NotFound if the actor may see nobody in the service
     */
    public GapCounts gaps(Actor actor, @Nullable ServiceId service) {
        LevelColumns columns = memory.now();
        return columns.gaps(reach(actor, service, columns));
    }

    /**
     * Who has at least the level in the competency, by name, a page of fifty. Every reading is written down.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see nobody's levels
     * @throws Refused.NotFound if the actor may see nobody in the service, or there is no such competency
     */
    public WhoHas whoHas(Actor actor, WhoHasQuestion question) {
        LevelColumns columns = memory.now();
        Among among = reach(actor, question.service(), columns);
        List<PersonId> found =
                columns.whose(question.competency(), question.lowest().value(), true, among);
        int everybody = columns.people(among);
        ServiceId service = question.service();
        return Objects.requireNonNull(transactions.executeWrite(status -> {
            WhoHas page = pages.of(actor, columns, question, found, everybody);
            trail.record(
                    actor,
                    Act.HEAT_MAP_READ,
                    null,
                    service == null ? "services" : "service " + service.text(),
                    "%s at %s, people %d"
                            .formatted(
                                    question.competency(),
                                    question.lowest(),
                                    page.people().size()));
            return page;
        }));
    }

    private Among reach(Actor actor, @Nullable ServiceId service, LevelColumns columns) {
        access.require(actor, Permission.VIEW_HEAT_MAP);
        Scope scope = access.scope(actor, Permission.VIEW_HEAT_MAP);
        Among whole = scope.all() ? Among.EVERYBODY : Among.of(scope.services(), scope.supervisees());
        if (service == null) {
            return whole;
        }
        Among here = whole.in(service);
        if (columns.people(here) == 0) {
            access.require(actor, Permission.VIEW_HEAT_MAP, service);
        }
        return here;
    }
}
