package org.waymark.skillmix;

import java.time.LocalDate;
import org.waymark.kernel.PersonId;

/** Something of somebody's that ends at a site, with its last day. */
public record Ending(LocalDate lastDay, Ends what, PersonId person, String name) {}
