package org.waymark.skillmix;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.waymark.kernel.PersonId;

/** A view as it is stored. */
@MappedEntity("saved_view")
record SavedViewRow(@Id long id, PersonId personId, String page, String name, String address, Instant savedAt) {

    SavedView shown() {
        return new SavedView(name, address);
    }
}
