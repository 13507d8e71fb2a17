package org.waymark.recruitment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;

/** How many records that went had one service, role profile, year and outcome in common. */
@MappedEntity("candidate_tally")
record TallyRow(@Id ServiceId serviceId, RoleCode roleCode, int year, String outcome, int amount) {}
