package org.waymark.development;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;

/**
 * One role profile against one's own practice: only the differences, the biggest first. With no levels at all, the
 * differences are those between the two profiles.
 */
public record Comparison(
        Basis basis,
        @Nullable RoleProfile present,
        LadderStep step,
        @Nullable Strand strand,
        List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** The profile one holds, if one is in post. */
    public Optional<RoleProfile> mine() {
        return Optional.ofNullable(present);
    }
}
