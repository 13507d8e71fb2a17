package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;

/** How colleagues who said that they may be asked can be reached at work. */
@Singleton
public class WorkContacts {

    private final NearServices near;
    private final PostDetailRepository details;
    private final Access access;
    private final Today today;

    WorkContacts(NearServices near, PostDetailRepository details, Access access, Today today) {
        this.near = near;
        this.details = details;
        this.access = access;
        this.today = today;
    }

    /**
     * Those of the people who are in post today in a service of the actor's own organisation, by name, with the post that
     * began last. Others are left out, whatever they said.
     */
    @Transactional(readOnly = true)
    public List<WorkContact> near(Actor actor, Collection<PersonId> asked) {
        access.require(actor, Permission.ASK_COLLEAGUES, actor.person(), "colleagues");
        List<ServiceId> services = near.of(actor).stream().map(LdService::id).toList();
        return asked.isEmpty() || services.isEmpty() ? List.of() : details.contacts(asked, services, today.day());
    }
}
