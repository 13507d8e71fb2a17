package org.waymark.development;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.assessment.AgreedLevel;
import org.waymark.assessment.AgreedLevels;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Requirement;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Today;
import org.waymark.people.OwnRole;
import org.waymark.people.RoleHeld;

/** Where people stand themselves in what they are reading about; two statements, and nothing about anybody else. */
@Singleton
public class OwnStandings {

    private final Frameworks frameworks;
    private final OwnRole role;
    private final AgreedLevels agreed;
    private final Access access;
    private final Today today;

    OwnStandings(Frameworks frameworks, OwnRole role, AgreedLevels agreed, Access access, Today today) {
        this.frameworks = frameworks;
        this.role = role;
        this.agreed = agreed;
        this.access = access;
        this.today = today;
    }

    /** What the actor's role needs in the competency and what was agreed last; nothing for those without a ladder. */
    @Transactional(readOnly = true)
    public OwnStanding in(Actor actor, CompetencyCode competency) {
        access.require(actor, Permission.READ_FRAMEWORK);
        if (!access.allows(actor, Permission.SEE_OWN_LADDER, actor.person())) {
            return OwnStanding.NONE;
        }
        AgreedLevel level = agreed.of(actor, List.of(actor.person()), today.day())
                .getOrDefault(actor.person(), Map.of())
                .get(competency);
        return new OwnStanding(
                role.today(actor).map(held -> need(held, competency)).orElse(null),
                level == null ? null : level.level(),
                level == null ? null : level.agreedOn());
    }

    private @Nullable Level need(RoleHeld held, CompetencyCode competency) {
        Requirement need = frameworks
                .published()
                .requirementsOf(held.role(), held.strands())
                .get(competency);
        return need == null ? null : need.level();
    }
}
