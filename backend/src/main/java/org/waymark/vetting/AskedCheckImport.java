package org.waymark.vetting;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText.StartCheckText;
import org.waymark.kernel.RoleCode;

/** Reads which checks are asked before somebody starts from the files that come with the application. */
final class AskedCheckImport {

    private AskedCheckImport() {}

    static List<StartCheckRule> rules() {
        return ReferenceReader.bundled().orThrow().startChecks().stream()
                .map(AskedCheckImport::rule)
                .toList();
    }

    private static StartCheckRule rule(StartCheckText text) {
        return new StartCheckRule(
                EmploymentCheck.valueOf(text.code()),
                text.name(),
                null,
                0,
                text.asked(),
                text.roles().stream().map(RoleCode::new).collect(Collectors.toUnmodifiableSet()),
                text.courtOnly(),
                text.existingStaff(),
                "");
    }
}
