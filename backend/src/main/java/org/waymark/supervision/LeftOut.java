package org.waymark.supervision;

import java.time.LocalDate;
import org.waymark.people.PersonName;

/** Somebody who is not asked to the session of a day, as they have another then. */
public record LeftOut(PersonName name, LocalDate day) {}
