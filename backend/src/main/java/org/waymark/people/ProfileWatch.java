package org.waymark.people;

import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;

/** Told of changes in our records that others may have to be told of too: a name, a role, a site, an employer. */
public interface ProfileWatch {

    /** Called within the transaction that changes it. */
    void changed(Actor actor, PersonId person);
}
