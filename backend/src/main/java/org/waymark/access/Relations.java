package org.waymark.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** Who belongs where and who supervises whom on a day; answered by the room that keeps people. */
public interface Relations {

    /** The services in which the person holds a post on the day. */
    Set<ServiceId> servicesOf(PersonId person, LocalDate day);

    /** Whether the person left before the day; whoever has left may do nothing any more. */
    boolean hasLeft(PersonId person, LocalDate day);

    /** Those of the people of whom no last day is known, as it stands now; one statement, however many. */
    Set<PersonId> staying(Collection<PersonId> people);

    /** The people whom the person supervises on the day. */
    Set<PersonId> superviseesOf(PersonId person, LocalDate day);

    /** Those of the people who hold a post in one of the services on the day; one statement, however many. */
    Set<PersonId> inServices(Collection<PersonId> people, Set<ServiceId> services, LocalDate day);
}
