package org.waymark.ui.manager;

import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;

/** What the panel beside the heat map is about: one person's cell, or one column. */
sealed interface Spot {

    /** One person and one competency. */
    record OfCell(PersonId person, CompetencyCode competency) implements Spot {}

    /** A domain or a competency, by its code. */
    record OfColumn(String code) implements Spot {}
}
