package org.waymark.supervision;

import java.time.LocalDate;
import java.util.Set;

/**
 * A kind of supervision as somebody wants it from a day on.
 *
 * @param code its short name of two to four letters, as typed
 * @param words what it is called
 * @param isUsed whether sessions of this kind are held from that day on
 * @param source which policy or page this comes from
 */
public record NewSupervisionKind(
        String code,
        String words,
        String purpose,
        String usualSupervisor,
        KindForm form,
        Set<KindTrait> traits,
        boolean isUsed,
        LocalDate from,
        String source) {

    public NewSupervisionKind {
        traits = Set.copyOf(traits);
    }
}
