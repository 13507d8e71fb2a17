package org.waymark.data;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.data.FrameworkText.BehaviourText;
import org.waymark.data.FrameworkText.DescribedText;
import org.waymark.data.FrameworkText.WayText;

/** What one file under behaviours says: what each level of a competency looks like, and how to grow into the next. */
record BehaviourFile(Section file, Codes competencies, Codes courses) {

    static final List<String> FUNCTIONS = List.of("identification", "screening", "assessment", "referral", "outreach");

    private static final List<Integer> LEVELS =
            IntStream.rangeClosed(1, FrameworkFile.HIGHEST_STEP).boxed().toList();
    private static final List<String> KINDS = List.of("on_the_job", "with_others", "course");
    private static final String COURSE = "course";

    /** The competencies described here; one that stands in {@code seen} already is a fault. */
    List<DescribedText> described(Set<String> seen) {
        var provenance = file.text("provenance");
        return file.sections("behaviours").stream()
                .map(section -> described(section, seen, provenance))
                .toList();
    }

    private DescribedText described(Section section, Set<String> seen, String provenance) {
        var code = competencies.known(section, "competency");
        if (!code.isEmpty() && !seen.add(code)) {
            section.fault("competency", "The competency %s is described twice.".formatted(code));
        }
        return new DescribedText(
                code,
                levels(section),
                section.texts("evidence"),
                functions(section),
                ways(section, "grow_early"),
                ways(section, "grow_later"),
                provenance);
    }

    private static List<BehaviourText> levels(Section section) {
        var levels = section.sections("levels").stream()
                .map(level -> new BehaviourText(
                        level.whole("level", 1, FrameworkFile.HIGHEST_STEP), level.text("first"), level.text("others")))
                .toList();
        if (section.has("levels")
                && !levels.stream().map(BehaviourText::level).toList().equals(LEVELS)) {
            section.fault("levels", "The levels 1 to 5 must be described, each once and in order.");
        }
        return levels;
    }

    private static List<String> functions(Section section) {
        var functions = section.texts("where");
        functions.stream()
                .filter(function -> !FUNCTIONS.contains(function))
                .forEach(function -> section.fault("where", "The function %s is not known.".formatted(function)));
        return functions;
    }

    private List<WayText> ways(Section section, String field) {
        return section.sections(field).stream()
                .map(way -> {
                    var kind = way.text("kind");
                    if (!kind.isEmpty() && !KINDS.contains(kind)) {
                        way.fault("kind", "The kind %s is not known.".formatted(kind));
                    }
                    boolean byCourse = kind.equals(COURSE);
                    if (!byCourse && way.has(COURSE)) {
                        way.fault(COURSE, "Only a way of the kind course may name one.");
                    }
                    return new WayText(kind, way.text("text"), byCourse ? courses.known(way, COURSE) : null);
                })
                .toList();
    }
}
