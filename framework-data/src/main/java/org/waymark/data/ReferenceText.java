package org.waymark.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists a service starts from: supervision, clearances, training, forces and occupational standards. */
public record ReferenceText(
        List<SupervisionKindText> supervisionKinds,
        List<SupervisionPatternText> supervisionPatterns,
        List<ClearanceSchemeText> clearanceSchemes,
        List<OtherClearanceText> otherClearances,
        List<CourseText> courses,
        List<ForceText> forces,
        List<StandardText> standards) {

    /** A kind of supervision; one with a trigger happens after an event, not at intervals. */
    public record SupervisionKindText(
            String code,
            String name,
            String purpose,
            String usualSupervisor,
            String form,
            @Nullable String trigger) {}

    /** The kinds of supervision a role needs. */
    public record SupervisionPatternText(String code, String role, List<SupervisionNeedText> required) {}

    /** How far apart sessions of one kind may lie, and how long each must last to count. */
    public record SupervisionNeedText(String kind, int maxGapDays, int minMinutes) {}

    /** A body's way of clearing people. */
    public record ClearanceSchemeText(String code, String name, String purpose, List<ClearanceLevelText> levels) {}

    /** One level of clearance; a higher rank satisfies a lower one, and one without a rank compares with none. */
    public record ClearanceLevelText(
            String code, @Nullable Integer rank, String name, String permits, String typicalFor, int validMonths) {}

    /** A check that is not police vetting; one without months has no set interval. */
    public record OtherClearanceText(
            String code, String name, @Nullable Integer recheckMonths) {}

    /** A training course, whom it is for and which competencies it is evidence for. */
    public record CourseText(
            String code,
            String name,
            String group,
            @Nullable Integer refresherMonths,
            List<String> roles,
            List<String> competencies,
            String confidence) {}

    /** A police force that may clear people for its premises. */
    public record ForceText(String code, String name, String kind) {}

    /** A National Occupational Standard as registered. */
    public record StandardText(String code, String title, String suite, String developedBy, String status) {}
}
