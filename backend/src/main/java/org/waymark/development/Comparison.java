package org.waymark.development;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;

/**
 * One role profile against one's own practice: the differences, the biggest first, and what carries over. With no levels at all, the
 * differences are those between the two profiles, and nothing is known to carry over.
 */
public record Comparison(
        Basis basis,
        @Nullable RoleProfile present,
        LadderStep step,
        @Nullable Strand strand,
        List<Difference> differences,
        List<CarriedOver> carried) {

    public Comparison {
        differences = List.copyOf(differences);
        carried = List.copyOf(carried);
    }

    /** The profile one holds, if one is in post. */
    public Optional<RoleProfile> mine() {
        return Optional.ofNullable(present);
    }
}
