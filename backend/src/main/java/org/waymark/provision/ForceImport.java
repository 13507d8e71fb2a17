package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.data.ReferenceReader;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;

/** Loads the police forces that come with the application. */
@Singleton
public class ForceImport {

    private final ForceRepository forces;
    private final Access access;
    private final AuditTrail trail;

    ForceImport(ForceRepository forces, Access access, AuditTrail trail) {
        this.forces = forces;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Adds the forces that are missing and returns how many those were; loading twice changes nothing.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor may not change services
     */
    @Transactional
    public int load(Actor actor) {
        access.require(actor, Permission.CHANGE_SERVICES);
        Set<ForceCode> known = forces.list().stream().map(Force::code).collect(Collectors.toSet());
        List<Force> missing = ReferenceReader.bundled().orThrow().forces().stream()
                .map(text -> new Force(new ForceCode(text.code()), text.name()))
                .filter(force -> !known.contains(force.code()))
                .toList();
        if (!missing.isEmpty()) {
            forces.saveAll(missing);
            trail.record(actor, Act.FRAMEWORK_LOADED, null, "police forces", "added " + missing.size());
        }
        return missing.size();
    }
}
