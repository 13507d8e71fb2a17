package org.waymark.data;

import java.util.List;
import org.waymark.data.ReferenceText.SupervisionKindText;
import org.waymark.data.ReferenceText.SupervisionNeedText;
import org.waymark.data.ReferenceText.SupervisionPatternText;

/** What supervision.yaml says: the kinds of supervision and how often each role needs them. */
record SupervisionFile(Section file) {

    private static final List<String> FORMS = List.of("one to one", "one to one or group", "group");
    private static final List<String> CLOSER = List.of("first weeks", "preceptorship");
    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 480;

    List<SupervisionKindText> kinds() {
        return file.sections("kinds").stream()
                .map(kind -> new SupervisionKindText(
                        kind.text("code"),
                        kind.text("name"),
                        kind.text("purpose"),
                        kind.text("usual_supervisor"),
                        kind.oneOf("form", FORMS),
                        kind.optionalText("trigger"),
                        closer(kind)))
                .toList();
    }

    private static List<String> closer(Section kind) {
        List<String> closer = kind.has("closer") ? kind.texts("closer") : List.of();
        closer.stream()
                .filter(one -> !CLOSER.contains(one))
                .forEach(one -> kind.fault("closer", "Only these may stand here: " + String.join(", ", CLOSER) + "."));
        return closer;
    }

    List<SupervisionPatternText> patterns() {
        var kinds = Codes.of("kind of supervision", file, "kinds", "code");
        Codes.of("pattern", file, "patterns", "code");
        return file.sections("patterns").stream()
                .map(pattern ->
                        new SupervisionPatternText(pattern.text("code"), pattern.text("role"), needs(pattern, kinds)))
                .toList();
    }

    private static List<SupervisionNeedText> needs(Section pattern, Codes kinds) {
        return pattern.sections("required").stream()
                .map(need -> new SupervisionNeedText(
                        kinds.known(need, "kind"),
                        need.whole("max_gap_days", 1, MOST_DAYS),
                        need.whole("min_minutes", 1, MOST_MINUTES)))
                .toList();
    }
}
