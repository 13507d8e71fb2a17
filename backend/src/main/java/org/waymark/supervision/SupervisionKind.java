package org.waymark.supervision;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.KindCode;

/**
 * A kind of supervision as it is from a day on: what it is called, what it is for and who usually holds it.
 *
 * @param from the first day on which it is so; none for what comes with the application
 * @param changeNo how often it was changed by then; 0 for what comes with the application
 * @param words the name, as “Clinical or practice”
 * @param isUsed whether sessions of this kind are held; one that is no longer used stays with what was held before
 * @param source where this comes from; empty for what comes with the application, which nobody has confirmed
 */
public record SupervisionKind(
        KindCode code,
        @Nullable LocalDate from,
        int changeNo,
        String words,
        String purpose,
        String usualSupervisor,
        KindForm form,
        Set<KindTrait> traits,
        boolean isUsed,
        String source) {

    public SupervisionKind {
        traits = Set.copyOf(traits);
    }

    /** Whether it may be held with several people at once. */
    public boolean isForGroups() {
        return form != KindForm.ONE;
    }

    /** Whether it may be held between two people. */
    public boolean isForTwo() {
        return form != KindForm.GROUP;
    }

    /** Whether this is so of it. */
    public boolean is(KindTrait trait) {
        return traits.contains(trait);
    }
}
