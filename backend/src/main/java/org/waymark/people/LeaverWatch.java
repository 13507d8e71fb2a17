package org.waymark.people;

import java.time.LocalDate;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;

/** Told when somebody leaves, so that what they have in other rooms ends with their last day. */
public interface LeaverWatch {

    /** Called within the transaction that lets them leave. */
    void leaves(Actor actor, PersonId person, LocalDate lastDay);
}
