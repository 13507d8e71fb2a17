package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.util.List;

/** Which checks are asked before somebody starts; they are read once, when first asked for. */
@Singleton
class AskedChecks {

    /** Holds the list, so that it is read only when somebody needs it. */
    private static final class Bundled {

        static final List<AskedCheck> CHECKS = AskedCheckImport.checks();
    }

    List<AskedCheck> all() {
        return Bundled.CHECKS;
    }
}
