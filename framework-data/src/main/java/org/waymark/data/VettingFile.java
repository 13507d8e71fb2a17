package org.waymark.data;

import java.util.ArrayList;
import java.util.List;
import org.waymark.data.ReferenceText.ClearanceLevelText;
import org.waymark.data.ReferenceText.ClearanceSchemeText;
import org.waymark.data.ReferenceText.OtherClearanceText;

/** What vetting.yaml says: who clears people, to which levels, for how long, and what else is checked. */
record VettingFile(Section file) {

    private static final String VALIDITY = "validity_defaults_months";
    private static final int MOST_MONTHS = 240;
    private static final int HIGHEST_RANK = 9;

    List<ClearanceSchemeText> schemes() {
        Codes.of("clearance scheme", file, "schemes", "code");
        var schemes = file.sections("schemes");
        var levels = schemes.stream()
                .flatMap(scheme -> scheme.sections("levels").stream())
                .toList();
        var known = Codes.of("clearance level", levels, "code");
        var validity = file.section(VALIDITY);
        validity.names().forEach(code -> known.check(code, sentence -> validity.fault(code, sentence)));
        return schemes.stream().map(scheme -> scheme(scheme, validity)).toList();
    }

    List<OtherClearanceText> others() {
        Codes.of("check", file, "other_clearances", "code");
        return file.sections("other_clearances").stream()
                .map(other -> new OtherClearanceText(
                        other.text("code"), other.text("name"), other.optionalWhole("recheck_months", 1, MOST_MONTHS)))
                .toList();
    }

    /** The codes of all levels and checks, which rules may be about. */
    Codes codes() {
        var all = new ArrayList<Section>(file.sections("other_clearances"));
        file.sections("schemes").forEach(scheme -> all.addAll(scheme.sections("levels")));
        return Codes.of("level", all, "code");
    }

    private static ClearanceSchemeText scheme(Section scheme, Section validity) {
        return new ClearanceSchemeText(
                scheme.text("code"),
                scheme.text("name"),
                scheme.text("purpose"),
                scheme.sections("levels").stream()
                        .map(level -> level(level, validity))
                        .toList());
    }

    private static ClearanceLevelText level(Section level, Section validity) {
        var code = level.text("code");
        return new ClearanceLevelText(
                code,
                level.optionalWhole("rank", 1, HIGHEST_RANK),
                level.text("name"),
                level.text("permits"),
                level.text("typical_for"),
                validity.section(code).whole("months", 1, MOST_MONTHS));
    }
}
