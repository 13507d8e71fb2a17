package org.waymark.people;

import java.util.Set;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

/** A role profile that somebody holds, with their strands; where people are counted the id is shown to nobody. */
public record RoleHeld(PersonId person, RoleCode role, Set<StrandCode> strands) {}
