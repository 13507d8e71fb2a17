package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.ServiceId;

/**
 * What somebody asks of the heat map. No service means one's own supervisees, no day means today.
 *
 * @param without the rules of counting that are switched off for the cover needs
 */
public record HeatMapQuestion(
        @Nullable ServiceId service,
        Filter filter,
        Lens lens,
        Set<DomainCode> opened,
        Set<CountRule> without,
        @Nullable LocalDate day) {

    /** The whole service today, all domains closed. */
    public static HeatMapQuestion of(ServiceId service) {
        return new HeatMapQuestion(service, Filter.NONE, Lens.LEVEL, Set.of(), Set.of(), null);
    }

    /** One's own supervisees today, all domains closed. */
    public static HeatMapQuestion supervisees() {
        return new HeatMapQuestion(null, Filter.NONE, Lens.LEVEL, Set.of(), Set.of(), null);
    }

    public HeatMapQuestion with(Filter other) {
        return new HeatMapQuestion(service, other, lens, opened, without, day);
    }

    public HeatMapQuestion with(Lens other) {
        return new HeatMapQuestion(service, filter, other, opened, without, day);
    }

    public HeatMapQuestion opening(Set<DomainCode> domains) {
        return new HeatMapQuestion(service, filter, lens, Set.copyOf(domains), without, day);
    }

    public HeatMapQuestion without(Set<CountRule> rules) {
        return new HeatMapQuestion(service, filter, lens, opened, Set.copyOf(rules), day);
    }
}
