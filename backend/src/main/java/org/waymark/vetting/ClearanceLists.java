package org.waymark.vetting;

import jakarta.inject.Singleton;
import org.waymark.framework.References;
import org.waymark.kernel.OpenToAll;

/** Gives out the levels of clearance. */
@Singleton
public class ClearanceLists {

    private final References references;

    ClearanceLists(References references) {
        this.references = references;
    }

    @OpenToAll("public lists: schemes and levels of clearance name nobody")
    public Schemes schemes() {
        return new Schemes(references.lists().clearances());
    }
}
