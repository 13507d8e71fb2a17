package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which kinds of supervision there are: those that come with the application, and what was set since. */
@Singleton
class KindBook {

    private final SupervisionKindRepository rows;

    KindBook(SupervisionKindRepository rows) {
        this.rows = rows;
    }

    KindList all() {
        // Of several changes of a kind from one and the same day the last one counts: the others were mistakes.
        Map<String, SupervisionKind> last = new LinkedHashMap<>();
        rows.list().forEach(row -> last.put(row.code() + " " + row.fromDay(), row.kind()));
        var all = new ArrayList<>(SupervisionKindImport.KINDS);
        all.addAll(last.values());
        return new KindList(all);
    }
}
