package org.waymark.provision;

import java.util.List;

/** The services, those that have ended apart, and whether whoever asks may add one. */
public record ServiceList(List<Line> open, List<Line> ended, boolean mayAdd) {

    /** A service with how many teams and sites are open in it. */
    public record Line(LdService service, long teams, long sites) {}
}
