package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;

/** A mark of one marker for one criterion as a query gives it. */
@Introspected
record ShortlistMarkRow(PersonId markerId, int place, CriterionMark mark) {}
