package org.waymark.framework;

import jakarta.inject.Singleton;
import org.waymark.kernel.OpenToAll;

/** Gives out the lists that come with the application; they are read once, when first asked for. */
@Singleton
public class References {

    /** Holds the lists, so that they are read only when somebody needs them. */
    private static final class Bundled {

        static final Reference LISTS = ReferenceImport.lists();
    }

    @OpenToAll("public lists: standards, courses and patterns of supervision name nobody")
    public Reference lists() {
        return Bundled.LISTS;
    }
}
