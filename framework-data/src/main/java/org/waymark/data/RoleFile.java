package org.waymark.data;

import java.util.List;
import org.waymark.data.FrameworkText.RoleText;

/** What roles.yaml says: the role profiles. */
final class RoleFile {

    private static final int MOST_ROLES = 99;
    private static final int MOST_MONTHS = 600;
    private static final int HIGHEST_SAFEGUARDING = 5;

    private final Section file;

    RoleFile(Section file) {
        this.file = file;
    }

    Codes codes() {
        return Codes.of("role", file, "roles", "code");
    }

    List<RoleText> roles(Codes bands) {
        var roles = codes();
        return file.sections("roles").stream()
                .map(section -> role(section, roles, bands))
                .toList();
    }

    /** Tells of every role that no pathway and no cross route leads to. */
    void mustAllBeOn(Ladder ladder) {
        var reachable = ladder.reachable();
        for (var role : file.sections("roles")) {
            var code = role.text("code");
            if (!code.isEmpty() && !reachable.contains(code)) {
                role.fault("code", "No pathway and no cross route leads to the role %s.".formatted(code));
            }
        }
    }

    private static RoleText role(Section role, Codes roles, Codes bands) {
        return new RoleText(
                role.text("code"),
                role.whole("order", 1, MOST_ROLES),
                role.text("name"),
                role.whole("career_framework_level", FrameworkFile.LOWEST_ROLE, FrameworkFile.HIGHEST_ROLE),
                role.text("purpose"),
                role.texts("key_activities"),
                role.text("pay_basis"),
                bands.allKnown(role, "typical_afc_bands"),
                role.texts("entry_requirements"),
                role.texts("education_and_training"),
                role.text("professional_registration"),
                role.optionalWhole("term_limit_months", 1, MOST_MONTHS),
                role.text("minimum_vetting"),
                role.text("vetting_note"),
                role.text("dbs"),
                role.whole("safeguarding_adult_level", 1, HIGHEST_SAFEGUARDING),
                role.whole("safeguarding_child_level", 1, HIGHEST_SAFEGUARDING),
                role.text("supervision_pattern"),
                roles.allKnown(role, "routes_to"),
                role.texts("aliases"),
                role.text("name_provenance"),
                role.text("level_confidence"),
                role.yesOrNo("reconstructed"));
    }
}
