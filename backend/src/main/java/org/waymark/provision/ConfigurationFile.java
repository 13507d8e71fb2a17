package org.waymark.provision;

import java.time.LocalDate;
import java.util.List;

/** The configuration of a service as it is looked at, and whether whoever asks may change it. */
public record ConfigurationFile(
        ServiceConfiguration configuration, List<Force> forces, boolean mayChange, LocalDate today) {}
