package org.waymark.skillmix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/**
 * The cover needs that ask for what a column of the heat map shows, worst met first.
 *
 * @param competency the competency of the column; nothing where it is a domain
 */
public record CoverCell(@Nullable CompetencyCode competency, List<NeedCover> needs) {

    static final Comparator<NeedCover> WORST_FIRST = Comparator.comparing(NeedCover::verdict)
            .thenComparing(NeedCover::lacking)
            .thenComparing(need -> need.need().criticality())
            .reversed()
            .thenComparing(need -> need.need().id().value());

    /** The need that is met worst, which the cell shows. */
    public Optional<NeedCover> worst() {
        return needs.stream().findFirst();
    }

    /** The level of the competency that the worst need asks for; nothing under a domain. */
    public @Nullable Level level() {
        CompetencyCode code = competency;
        return code == null
                ? null
                : worst().map(need -> need.need().competencies().get(code)).orElse(null);
    }
}
