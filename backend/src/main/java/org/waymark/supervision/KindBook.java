package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.ArrayList;

/** Which kinds of supervision there are: those that come with the application, and what was set since. */
@Singleton
class KindBook {

    private final SupervisionKindRepository rows;

    KindBook(SupervisionKindRepository rows) {
        this.rows = rows;
    }

    KindList all() {
        var all = new ArrayList<>(SupervisionKindImport.KINDS);
        rows.list().forEach(row -> all.add(row.kind()));
        return new KindList(all);
    }
}
