package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;

/** Which role profiles are held where, without names, for rooms above that count people and tell nobody who they are. */
@Singleton
public class RolesToCount {

    private final PostDetailRepository details;
    private final Access access;

    RolesToCount(PostDetailRepository details, Access access) {
        this.details = details;
        this.access = access;
    }

    /**
     * The role profiles held in each service on the day. One statement, however many services there are.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals
     */
    @Transactional(readOnly = true)
    public Map<ServiceId, List<RoleHeld>> inEveryService(Actor actor, LocalDate day) {
        access.require(actor, Permission.READ_LEVEL_TOTALS);
        return details.inEveryService(day).stream()
                .collect(Collectors.groupingBy(
                        RoleHeldRow::serviceId,
                        Collectors.mapping(RoleHeldRow::held, Collectors.toUnmodifiableList())));
    }
}
