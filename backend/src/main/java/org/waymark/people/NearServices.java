package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/** The services near somebody: those they work in, and the others of the same organisation. */
@Singleton
public class NearServices {

    private final PostRepository posts;
    private final LdServices services;
    private final Access access;
    private final Today today;

    NearServices(PostRepository posts, LdServices services, Access access, Today today) {
        this.posts = posts;
        this.services = services;
        this.access = access;
        this.today = today;
    }

    /** The services near the actor that have not ended, by name; none for somebody without a post. */
    @Transactional(readOnly = true)
    public List<LdService> of(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        Set<ServiceId> own = Set.copyOf(posts.servicesOf(actor.person(), today.day()));
        if (own.isEmpty()) {
            return List.of();
        }
        List<LdService> all = services.list(actor);
        Set<String> providers = all.stream()
                .filter(service -> own.contains(service.id()))
                .map(LdService::provider)
                .collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .filter(service -> providers.contains(service.provider()))
                .toList();
    }
}
