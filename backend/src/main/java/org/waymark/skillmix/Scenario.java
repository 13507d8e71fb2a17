package org.waymark.skillmix;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.ServiceId;

/**
 * A scenario that was kept.
 *
 * @param day the day on which before and after are compared
 * @param maker the name of who made it
 * @param mine whether whoever asks made it, and so may change it
 * @param expiresOn the last day on which it can be opened
 */
public record Scenario(
        ScenarioId id,
        ServiceId service,
        String name,
        LocalDate day,
        String maker,
        boolean mine,
        Instant madeAt,
        LocalDate expiresOn,
        boolean shared,
        int version) {}
