package org.waymark.guidance;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.kernel.OpenToAll;

/** Gives out the checklist; it is read once, when first asked for. */
@Singleton
public class Checklist {

    /** Holds the list, so that it is read only when somebody needs it. */
    private static final class Bundled {

        static final List<GuidanceItem> ITEMS = GuidanceImport.items();
    }

    @OpenToAll("a public list: what candidates are told names nobody")
    public List<GuidanceItem> items() {
        return Bundled.ITEMS;
    }
}
