package org.waymark.development;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

/**
 * The role profile somebody would like to grow into.
 *
 * @param shared whether their managers and supervisors may know
 * @param saidOn the day on which they last said so
 */
@MappedEntity("career_direction")
public record CareerDirection(@Id PersonId personId, RoleCode roleCode, boolean shared, LocalDate saidOn) {}
