package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.EvidenceTitle;
import org.waymark.framework.Competency;
import org.waymark.framework.LevelWords;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/**
 * What lies behind one person's cell: the need with its words, every level ever agreed, newest first, and the titles of
 * the evidence for it.
 *
 * @param role the role profile the need comes from; of several posts the one that asks for most
 * @param need what the role asks for, or nothing where it is not part of it
 */
public record CellDetail(
        PersonId person,
        String name,
        String role,
        Competency competency,
        @Nullable LevelWords need,
        List<Agreed> history,
        List<EvidenceTitle> evidence,
        Cell cell) {

    /** A level that was agreed once: its words, when and by whom. */
    public record Agreed(ScaleLevel level, LocalDate day, String by) {}

    public @Nullable Level level() {
        return history.isEmpty() ? null : history.getFirst().level().level();
    }

    /** The cell in one sentence that can stand in a business case. */
    public String sentence() {
        return sentence(true);
    }

    /** The same with or without the names of the person and of whoever agreed the level. */
    public String sentence(boolean names) {
        return Sentences.detail(this, names);
    }
}
