package org.waymark.provision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.waymark.kernel.ForceCode;

/** A police force that owns custody suites and clears people. */
@MappedEntity("police_force")
public record Force(@Id ForceCode code, String name) {}
