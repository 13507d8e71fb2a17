package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText.SupervisionKindText;
import org.waymark.kernel.KindCode;

/** Which kinds of supervision there are: those that come with the application, and what was set since. */
@Singleton
class KindBook {

    static final List<SupervisionKind> SHIPPED = ReferenceReader.bundled().orThrow().supervisionKinds().stream()
            .map(KindBook::shipped)
            .toList();

    private final SupervisionKindRepository rows;

    KindBook(SupervisionKindRepository rows) {
        this.rows = rows;
    }

    KindList all() {
        var all = new ArrayList<>(SHIPPED);
        rows.list().forEach(row -> all.add(row.kind()));
        return new KindList(all);
    }

    private static SupervisionKind shipped(SupervisionKindText text) {
        Set<KindTrait> traits = EnumSet.noneOf(KindTrait.class);
        if (text.closer().contains("first weeks")) {
            traits.add(KindTrait.FIRST_WEEKS);
        }
        if (text.closer().contains("preceptorship")) {
            traits.add(KindTrait.PRECEPTORSHIP);
        }
        if (text.trigger() != null) {
            traits.add(KindTrait.INCIDENT);
        }
        return new SupervisionKind(
                new KindCode(text.code()),
                null,
                0,
                text.name(),
                text.purpose(),
                text.usualSupervisor(),
                form(text.form()),
                traits,
                true,
                "");
    }

    private static KindForm form(String words) {
        return switch (words) {
            case "one to one" -> KindForm.ONE;
            case "group" -> KindForm.GROUP;
            default -> KindForm.EITHER;
        };
    }
}
