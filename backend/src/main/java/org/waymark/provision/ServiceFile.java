package org.waymark.provision;

import java.time.LocalDate;
import java.util.List;

/**
 * A service with all its teams and sites, and the forces to choose from.
 *
 * @param mayChange whether whoever asks may change it
 * @param seesCover whether they see who can cover what it needs
 */
public record ServiceFile(
        LdService service,
        List<Team> teams,
        List<Site> sites,
        List<Force> forces,
        boolean mayChange,
        boolean seesCover,
        LocalDate today) {}
