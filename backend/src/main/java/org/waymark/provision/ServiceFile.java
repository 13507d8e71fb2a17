package org.waymark.provision;

import java.time.LocalDate;
import java.util.List;

/** A service with all its teams and sites, the forces to choose from, and whether whoever asks may change it. */
public record ServiceFile(
        LdService service,
        List<Team> teams,
        List<Site> sites,
        List<Force> forces,
        boolean mayChange,
        LocalDate today) {}
