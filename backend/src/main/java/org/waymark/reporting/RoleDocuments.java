package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.References;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** Role profiles to read, and the documents that recruiters make of them; whoever may read the framework may have them. */
@Singleton
public class RoleDocuments {

    private final Frameworks frameworks;
    private final References references;
    private final People people;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final RolePaper paper = new RolePaper();

    RoleDocuments(
            Frameworks frameworks, References references, People people, Access access, AuditTrail trail, Today today) {
        this.frameworks = frameworks;
        this.references = references;
        this.people = people;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Everything about one role profile, for reading on the screen.
     *
     * @throws Refused.NotFound if there is no such role profile
     */
    @Transactional(readOnly = true)
    public RoleSheet sheet(Actor actor, RoleCode code) {
        access.require(actor, Permission.READ_FRAMEWORK);
        return read(actor, code);
    }

    /**
     * A document of the role profile to take away; that it was made is written down.
     *
     * @throws Refused.NotFound if there is no such role profile
     */
    @Transactional
    public Takeaway make(Actor actor, RoleCode code, RoleDocument document, DocumentForm form) {
        access.require(actor, Permission.READ_FRAMEWORK);
        RoleSheet sheet = read(actor, code);
        Takeaway made = paper.make(sheet, document, form);
        trail.record(
                actor,
                Act.EXPORTED,
                null,
                "role profile " + code.value() + " of framework "
                        + sheet.framework().version(),
                "document " + document + ", form " + form);
        return made;
    }

    private RoleSheet read(Actor actor, RoleCode code) {
        Framework framework = frameworks.published();
        RoleProfile role = framework.profile(code);
        PersonName name = people.names(actor, List.of(actor.person())).get(actor.person());
        return new RoleSheet(
                framework,
                role,
                references.lists().supervisionOf(role.details().supervisionPattern()),
                name == null ? "somebody who is not listed" : name.full(),
                Today.inLondon(today.now()));
    }
}
