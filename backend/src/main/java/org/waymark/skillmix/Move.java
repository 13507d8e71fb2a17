package org.waymark.skillmix;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Pathway;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;

/** One change of a scenario. It names records and never changes them. */
public sealed interface Move {

    /** The first day on which it holds. */
    LocalDate day();

    /** Somebody works in the service no more, from that day on. */
    record Leaves(PersonId person, LocalDate day) implements Move {}

    /** Somebody new begins, who meets what the role profile asks for. */
    record Joins(RoleCode role, Set<SiteId> sites, String clearance, LocalDate day) implements Move {
        public Joins {
            var ordered = new TreeSet<SiteId>((a, b) -> Long.compare(a.value(), b.value()));
            ordered.addAll(sites);
            sites = Collections.unmodifiableSet(ordered);
        }
    }

    /**
     * Somebody of the service works at one more of its sites, or at one that the scenario opens.
     *
     * @param clearance the level at which they are newly cleared there; empty for nothing but what they hold
     */
    record WorksAlso(PersonId person, SiteId site, String clearance, LocalDate day) implements Move {}

    /** Somebody reaches a level by that day, and it is agreed. */
    record Trained(PersonId person, CompetencyCode competency, Level level, LocalDate day) implements Move {}

    /**
     * Somebody is cleared no more from that day on.
     *
     * @param force whose clearance ends; every one of theirs where none is named
     */
    record ClearanceEnds(PersonId person, @Nullable ForceCode force, LocalDate day) implements Move {}

    /**
     * The service works at one more place, which needs what the template of its kind says.
     *
     * @param site what other moves of the scenario call it by
     */
    record SiteOpens(
            SiteId site,
            String name,
            SiteKind kind,
            @Nullable ForceCode force,
            LocalDate day) implements Move {}

    /** A site offers one more pathway, which needs what the template of the site's kind says. */
    record PathwayOpens(SiteId site, Pathway pathway, LocalDate day) implements Move {}

    /** A site is open at these hours on these days of the week, and closed on the others. */
    record HoursChange(SiteId site, Set<DayOfWeek> days, List<Spell> hours, LocalDate day) implements Move {
        public HoursChange {
            days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
            hours = hours.stream().sorted().toList();
        }

        /** The days on which it is open at all. */
        public Set<DayOfWeek> openDays() {
            return hours.isEmpty() ? Set.of() : days;
        }
    }
}
