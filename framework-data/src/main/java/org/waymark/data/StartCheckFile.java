package org.waymark.data;

import java.util.List;
import java.util.Set;
import org.waymark.data.ReferenceText.StartCheckText;

/** What start_checks.yaml says: the checks that an employer makes before somebody starts. */
record StartCheckFile(Section file) {

    private static final String COURT = "COURT";
    private static final Set<String> PLACES = Set.of("ANY", COURT);
    private static final Set<String> CHECKS = Set.of(
            "IDENTITY",
            "RIGHT_TO_WORK",
            "REGISTRATION",
            "REFERENCES",
            "OCCUPATIONAL_HEALTH",
            "ENHANCED_DBS",
            "BPSS",
            "COURT_ACCESS",
            "SMARTCARD");

    List<StartCheckText> checks() {
        Codes.of("check", file, "checks", "code");
        return file.sections("checks").stream().map(StartCheckFile::check).toList();
    }

    private static StartCheckText check(Section check) {
        String code = check.text("code");
        if (!CHECKS.contains(code)) {
            check.fault("code", "The check " + code + " is not known.");
        }
        String places = check.text("places");
        if (!PLACES.contains(places)) {
            check.fault("places", "The places " + places + " are not known.");
        }
        return new StartCheckText(
                code,
                check.text("name"),
                check.yesOrNo("asked"),
                check.texts("roles"),
                places.equals(COURT),
                check.yesOrNo("existing_staff"));
    }
}
