package org.waymark.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The codes of one kind: each may be given once, and nothing may point at one that was never given. */
final class Codes {

    private final String kind;
    private final Set<String> given = new HashSet<>();
    private final boolean open;

    private Codes(String kind, boolean open) {
        this.kind = kind;
        this.open = open;
    }

    /** Takes the codes of a list; if the list is not there, every code counts as known. */
    static Codes of(String kind, Section file, String list, String field) {
        var codes = new Codes(kind, !file.has(list));
        codes.take(file.has(list) ? file.sections(list) : List.of(), field);
        return codes;
    }

    static Codes of(String kind, List<? extends Entry> entries, String field) {
        var codes = new Codes(kind, false);
        codes.take(entries, field);
        return codes;
    }

    private void take(List<? extends Entry> entries, String field) {
        for (var entry : entries) {
            var code = entry.text(field);
            if (!given.add(code) && !code.isEmpty()) {
                entry.fault(field, "The %s %s is given twice.".formatted(kind, code));
            }
        }
    }

    boolean knows(String code) {
        return open || given.contains(code);
    }

    /** The field's value, with a fault if it is no known code. */
    String known(Entry entry, String field) {
        var code = entry.text(field);
        check(code, sentence -> entry.fault(field, sentence));
        return code;
    }

    List<String> allKnown(Section section, String field) {
        var codes = section.texts(field);
        codes.forEach(code -> check(code, sentence -> section.fault(field, sentence)));
        return codes;
    }

    /** Checks a code that may be left out. */
    @Nullable
    String knownIfAny(Row row, String field) {
        var code = row.optionalText(field);
        if (code != null) {
            check(code, sentence -> row.fault(field, sentence));
        }
        return code;
    }

    void check(String code, Consumer<String> tell) {
        if (!code.isEmpty() && !knows(code)) {
            tell.accept("The %s %s is not known.".formatted(kind, code));
        }
    }
}
