package org.waymark.supervision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText.SupervisionKindText;
import org.waymark.kernel.KindCode;

/** Reads which kinds of supervision there are from the files that come with the application, when somebody needs it. */
final class SupervisionKindImport {

    static final List<SupervisionKind> KINDS = ReferenceReader.bundled().orThrow().supervisionKinds().stream()
            .map(SupervisionKindImport::shipped)
            .toList();

    private SupervisionKindImport() {}

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
