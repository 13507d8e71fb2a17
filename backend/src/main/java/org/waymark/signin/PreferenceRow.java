package org.waymark.signin;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.waymark.kernel.PersonId;

/** A preference as it is stored. */
@MappedEntity("preference")
record PreferenceRow(@EmbeddedId Place place, String setting) {

    @Embeddable
    record Place(
            @MappedProperty("person_id") PersonId personId,
            @MappedProperty("name") String name) {}
}
