package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.provision.Sites;

/** Who gives clearances: the police forces by name, then the national body. */
@Singleton
class ClearanceBodies {

    private static final String NATIONAL = "United Kingdom Security Vetting";

    private final Sites sites;

    ClearanceBodies(Sites sites) {
        this.sites = sites;
    }

    Map<ForceCode, String> byCode(Actor actor) {
        var bodies = new LinkedHashMap<ForceCode, String>();
        sites.forces(actor).forEach(force -> bodies.put(force.code(), force.name()));
        bodies.put(Schemes.NATIONAL, NATIONAL);
        return bodies;
    }
}
