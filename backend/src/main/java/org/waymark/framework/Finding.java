package org.waymark.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/**
 * Something that a search found in the framework.
 *
 * @param code its own code; empty for what has none, such as an example of evidence
 * @param title what it is called, hits marked; of a part of a competency, the competency's title
 * @param level the level it describes or leads to, for a described level only
 * @param at the competencies it belongs to or names, first the one whose page shows it
 * @param functions the functions in which it is practised; of a task, the one it belongs to
 * @param snippet the words that were found, hits marked; empty where the title is all there is
 */
public record Finding(
        Kind kind,
        String code,
        Marked title,
        @Nullable Level level,
        List<Target> at,
        List<PracticeFunction> functions,
        Marked snippet) {

    /** What was found, in the order in which kinds are counted and listed. */
    public enum Kind {
        COMPETENCY,
        LEVEL,
        EVIDENCE,
        GROWTH,
        TASK,
        PROFILE,
        STANDARD,
        COURSE
    }

    /** A competency that a finding leads to. */
    public record Target(CompetencyCode code, String title) {}
}
