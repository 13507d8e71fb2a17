package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.waymark.kernel.Actor;

/** The book of rules with the names of what it speaks of, and the check of what goes into it. */
@Singleton
class RuleDesk {

    private final RuleBooks books;
    private final ClearanceBodies bodies;
    private final ClearanceLists lists;
    private final RuleCheck check;

    RuleDesk(RuleBooks books, ClearanceBodies bodies, ClearanceLists lists, RuleCheck check) {
        this.books = books;
        this.bodies = bodies;
        this.lists = lists;
        this.check = check;
    }

    RuleCheck check() {
        return check;
    }

    RuleSheet sheet(Actor actor, boolean mayKeep, LocalDate today) {
        return new RuleSheet(books.book(), bodies.byCode(actor), lists.schemes(), lists.checks(), mayKeep, today);
    }
}
