package org.waymark.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** Somebody's own offer to be chosen as a woman by the people they meet. */
@MappedEntity("woman_offer")
record WomanOffer(@Id PersonId personId, LocalDate offeredOn) {}
