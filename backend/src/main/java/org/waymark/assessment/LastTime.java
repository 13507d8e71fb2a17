package org.waymark.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Competency;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** The level agreed last time, and the wording it was agreed on where that is another one now. */
record LastTime(Level level, LocalDate agreedOn, RatingSheet.@Nullable OldWording changed) {

    static Map<CompetencyCode, LastTime> of(List<AgreedLevelRow> rows, Framework now, Frameworks releases) {
        var last = new HashMap<CompetencyCode, LastTime>();
        for (AgreedLevelRow row : rows) {
            var old = row.releaseVersion().equals(now.version())
                    ? null
                    : wording(row.competencyCode(), releases.version(row.releaseVersion()), now);
            last.put(row.competencyCode(), new LastTime(row.level(), row.agreedOn(), old));
        }
        return last;
    }

    /** The old wording, or nothing where title and meaning are the same. */
    static RatingSheet.@Nullable OldWording wording(CompetencyCode code, Framework before, Framework now) {
        Competency old = before.find(code).orElse(null);
        Competency present = now.find(code).orElse(null);
        if (old == null
                || present == null
                || (old.title().equals(present.title()) && old.meaning().equals(present.meaning()))) {
            return null;
        }
        return new RatingSheet.OldWording(before.version(), old.title(), old.meaning());
    }

    RatingSheet.LastTime shown() {
        return new RatingSheet.LastTime(level, agreedOn);
    }
}
