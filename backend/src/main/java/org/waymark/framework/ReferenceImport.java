package org.waymark.framework;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText;
import org.waymark.data.ReferenceText.ClearanceLevelText;
import org.waymark.data.ReferenceText.ClearanceSchemeText;
import org.waymark.data.ReferenceText.SupervisionKindText;
import org.waymark.data.ReferenceText.SupervisionNeedText;
import org.waymark.data.ReferenceText.SupervisionPatternText;

/** Reads the lists that come with the application. */
final class ReferenceImport {

    private ReferenceImport() {}

    static Reference lists() {
        ReferenceText text = ReferenceReader.bundled().orThrow();
        Map<String, SupervisionKindText> kinds =
                text.supervisionKinds().stream().collect(toUnmodifiableMap(SupervisionKindText::code, one -> one));
        return new Reference(
                text.standards().stream()
                        .map(one -> new Reference.Standard(one.code(), one.title(), one.suite()))
                        .collect(toUnmodifiableMap(Reference.Standard::code, one -> one)),
                text.courses().stream()
                        .map(one -> new Reference.Course(
                                one.code(), one.name(), one.refresherMonths(), one.roles(), one.competencies()))
                        .collect(toUnmodifiableMap(Reference.Course::code, one -> one)),
                text.supervisionPatterns().stream()
                        .collect(toUnmodifiableMap(SupervisionPatternText::code, one -> supervision(one, kinds))),
                text.clearanceSchemes().stream()
                        .flatMap(scheme -> scheme.levels().stream().map(level -> clearance(scheme, level)))
                        .toList(),
                text.otherClearances().stream()
                        .map(one -> new Reference.Check(one.code(), one.name(), one.recheckMonths()))
                        .toList());
    }

    private static Reference.Clearance clearance(ClearanceSchemeText scheme, ClearanceLevelText level) {
        return new Reference.Clearance(level.code(), scheme.code(), level.name(), level.rank(), level.validMonths());
    }

    private static List<Reference.Supervision> supervision(
            SupervisionPatternText pattern, Map<String, SupervisionKindText> kinds) {
        return pattern.required().stream()
                .flatMap(need ->
                        Optional.ofNullable(kinds.get(need.kind())).stream().map(kind -> kind(need, kind)))
                .toList();
    }

    private static Reference.Supervision kind(SupervisionNeedText need, SupervisionKindText kind) {
        return new Reference.Supervision(kind.name(), kind.purpose(), need.maxGapDays(), need.minMinutes());
    }
}
