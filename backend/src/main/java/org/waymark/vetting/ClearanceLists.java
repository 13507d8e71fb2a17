package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.framework.Reference;
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

    @OpenToAll("public lists: checks that are not police vetting name nobody")
    public List<Reference.Check> checks() {
        return references.lists().checks();
    }
}
