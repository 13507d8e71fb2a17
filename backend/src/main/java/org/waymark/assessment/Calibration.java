package org.waymark.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.provision.LdService;

/**
 * How supervisors of one service agree levels, over twelve months. A supervisor sees themselves and all others together.
 *
 * @param services those that the reader may look at
 * @param service the one that is looked at
 * @param since the last day before the twelve months
 * @param everybody nothing where it would be about fewer than five people, or would let such a number be worked out
 * @param bySupervisor the reader's own, and each other or all others together
 * @param byTeam for those who look after the service
 */
public record Calibration(
        List<LdService> services,
        LdService service,
        LocalDate since,
        @Nullable Differences everybody,
        List<CalibrationGroup> bySupervisor,
        List<CalibrationGroup> byTeam) {

    public Calibration {
        services = List.copyOf(services);
        bySupervisor = List.copyOf(bySupervisor);
        byTeam = List.copyOf(byTeam);
    }
}
