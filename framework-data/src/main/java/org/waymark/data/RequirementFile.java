package org.waymark.data;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.data.FrameworkText.RequirementText;
import org.waymark.data.FrameworkText.StrandText;

/** What requirements.csv says: the level each role needs in each competency. */
final class RequirementFile {

    static final String NAME = "requirements.csv";

    private static final List<String> COLUMNS =
            List.of("role_code", "competency_code", "strand_code", "required_level", "requirement_type", "fall_reason");

    private final Known known;
    private final Set<List<String>> seen = new HashSet<>();

    RequirementFile(Known known) {
        this.known = known;
    }

    /** The codes a row may point at. */
    record Known(
            Codes roles,
            Codes competencies,
            Codes types,
            Codes pathways,
            Codes reasons,
            Codes strandCodes,
            List<StrandText> strands) {}

    List<RequirementText> read(Folder folder, Faults faults) {
        return CsvFile.read(folder, NAME, COLUMNS, faults).stream()
                .map(this::requirement)
                .toList();
    }

    private RequirementText requirement(Row row) {
        var role = known.roles.known(row, "role_code");
        var competency = known.competencies.known(row, "competency_code");
        var strand = known.strandCodes.knownIfAny(row, "strand_code");
        checkStrand(row, role, strand);
        if (!seen.add(List.of(role, competency, strand == null ? "" : strand))) {
            row.fault("competency_code", "The role %s has two rows for %s.".formatted(role, competency));
        }
        return new RequirementText(
                role,
                competency,
                strand,
                row.whole("required_level", 1, FrameworkFile.HIGHEST_STEP),
                known.types.known(row, "requirement_type"),
                fallReason(row));
    }

    private void checkStrand(Row row, String role, @Nullable String code) {
        for (var strand : known.strands) {
            var owner = strand.appliesToRole();
            if (strand.code().equals(code) && known.roles.knows(owner) && !owner.equals(role)) {
                row.fault("strand_code", "The strand %s belongs to %s.".formatted(code, owner));
            }
        }
    }

    private @Nullable String fallReason(Row row) {
        var text = row.optionalText("fall_reason");
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(':');
        if (colon < 1) {
            row.fault("fall_reason", "The fall reason %s must be a pathway, a colon and a reason.".formatted(text));
            return text;
        }
        known.pathways.check(text.substring(0, colon), sentence -> row.fault("fall_reason", sentence));
        known.reasons.check(text.substring(colon + 1), sentence -> row.fault("fall_reason", sentence));
        return text;
    }
}
