package org.waymark.development;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/** Somebody may be asked about a role profile, since a day. */
@MappedEntity("career_offer")
record OfferRow(@Id PersonId personId, RoleCode roleCode, LocalDate offeredOn) {}
