package org.waymark.signin;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import org.waymark.access.Relations;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** Nobody belongs anywhere, as long as there is no room that keeps people. */
@Singleton
@Requires(missingBeans = Relations.class)
class NoRelations implements Relations {

    @Override
    public Set<ServiceId> servicesOf(PersonId person, LocalDate day) {
        return Set.of();
    }

    @Override
    public Set<PersonId> superviseesOf(PersonId person, LocalDate day) {
        return Set.of();
    }
}
