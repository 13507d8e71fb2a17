package org.waymark.vetting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/**
 * From when until when somebody is cleared; both days count. It does not tell why it ends on that day.
 *
 * @param alsoAt the other forces that accept it
 */
public record Cleared(
        PersonId person, ForceCode issuer, String level, LocalDate from, LocalDate until, Set<ForceCode> alsoAt) {

    public Cleared {
        alsoAt = Set.copyOf(alsoAt);
    }

    /** One that no other force accepts. */
    public Cleared(PersonId person, ForceCode issuer, String level, LocalDate from, LocalDate until) {
        this(person, issuer, level, from, until, Set.of());
    }

    /** The same with another last day. */
    public Cleared endingOn(LocalDate last) {
        return new Cleared(person, issuer, level, from, last, alsoAt);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /**
     * Whether it counts where this force is at home, because the force gave it or accepts it; a place without a force takes
     * any, a national one counts anywhere.
     */
    public boolean isAcceptedBy(@Nullable ForceCode force) {
        return force == null || issuer.equals(force) || issuer.equals(Schemes.NATIONAL) || alsoAt.contains(force);
    }
}
