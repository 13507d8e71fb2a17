package org.waymark.development;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;

/** Where people would like their careers to go: their own word, which managers learn only where they share it. */
@Singleton
public class CareerDirections {

    private static final String ABOUT = "career direction";

    private final CareerDirectionRepository directions;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CareerDirections(
            CareerDirectionRepository directions, Frameworks frameworks, Access access, AuditTrail trail, Today today) {
        this.directions = directions;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The actor's own direction, if they have said one. */
    @Transactional(readOnly = true)
    public Optional<CareerDirection> mine(Actor actor) {
        mayKeep(actor);
        return directions.find(actor.person());
    }

    /**
     * Says where one would like to grow, in place of what one said before. The trail does not tell where.
     *
     * @throws Refused.NotValid if there is no such role profile
     */
    @Transactional
    public CareerDirection say(Actor actor, RoleCode role, boolean shared) {
        mayKeep(actor);
        if (frameworks.published().role(role).isEmpty()) {
            throw new Refused.NotValid("role", "Choose one of the role profiles.");
        }
        var said = new CareerDirection(actor.person(), role, shared, today.day());
        directions.say(said.personId(), said.roleCode(), said.shared(), said.saidOn());
        trail.record(actor, Act.CAREER_DIRECTION_SAID, actor.person(), ABOUT);
        return said;
    }

    /** Takes it back, which leaves no row; nothing happens where nothing was said. */
    @Transactional
    public void withdraw(Actor actor) {
        mayKeep(actor);
        if (directions.withdraw(actor.person()) > 0) {
            trail.record(actor, Act.CAREER_DIRECTION_SAID, actor.person(), ABOUT, "withdrawn");
        }
    }

    /** What those of the people have said who share it and whose goals the actor may set; one statement for all. */
    @Transactional(readOnly = true)
    public Map<PersonId, RoleCode> shared(Actor actor, Collection<PersonId> people) {
        Set<PersonId> reached = access.reached(actor, Permission.SET_GOALS, people);
        return reached.isEmpty()
                ? Map.of()
                : directions.shared(reached).stream()
                        .collect(Collectors.toMap(CareerDirection::personId, CareerDirection::roleCode));
    }

    private void mayKeep(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_GOALS, actor.person(), ABOUT);
    }
}
