package org.waymark.vetting;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText.StartCheckText;
import org.waymark.kernel.RoleCode;

/** Reads which checks are asked before somebody starts from the files that come with the application. */
final class AskedCheckImport {

    private AskedCheckImport() {}

    static List<AskedCheck> checks() {
        return ReferenceReader.bundled().orThrow().startChecks().stream()
                .map(AskedCheckImport::check)
                .toList();
    }

    private static AskedCheck check(StartCheckText text) {
        return new AskedCheck(
                EmploymentCheck.valueOf(text.code()),
                text.name(),
                text.roles().stream().map(RoleCode::new).collect(Collectors.toUnmodifiableSet()),
                text.courtOnly(),
                text.existingStaff());
    }
}
