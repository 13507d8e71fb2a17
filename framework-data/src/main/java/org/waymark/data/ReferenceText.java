package org.waymark.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists a service starts from: supervision, clearances, training, forces, standards and example services. */
public record ReferenceText(
        List<SupervisionKindText> supervisionKinds,
        List<SupervisionPatternText> supervisionPatterns,
        List<ClearanceSchemeText> clearanceSchemes,
        List<OtherClearanceText> otherClearances,
        List<VettingRuleText> vettingRules,
        List<StartCheckText> startChecks,
        List<GuidanceText> guidance,
        List<CourseText> courses,
        List<ForceText> forces,
        List<StandardText> standards,
        List<ExampleText> examples) {

    /** A kind of supervision; one with a trigger happens after an event, not at intervals. */
    public record SupervisionKindText(
            String code,
            String name,
            String purpose,
            String usualSupervisor,
            String form,
            @Nullable String trigger,
            List<String> closer) {}

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

    /**
     * What a force asks for a level, or ANY force that says nothing of its own.
     *
     * @param dated when its source was looked at, as 2026-11-01
     */
    public record VettingRuleText(
            String force,
            String level,
            int months,
            int renewDays,
            int urgentDays,
            boolean annualNotice,
            int residencyYears,
            int addressYears,
            String processedBy,
            int usualDays,
            String source,
            String dated,
            List<StageText> stages) {}

    /** After how many working days in a stage a case is slow, and stuck. */
    public record StageText(String stage, int slowDays, int stuckDays) {}

    /**
     * A check that an employer makes before somebody starts.
     *
     * @param roles the role profiles that are asked; none for all
     * @param courtOnly whether it is asked only where one of the sites is a court
     * @param existingStaff whether somebody who works here already is asked again
     */
    public record StartCheckText(
            String code, String name, boolean asked, List<String> roles, boolean courtOnly, boolean existingStaff) {}

    /** Something that candidates are told before they fill in a vetting form, also in easy-read words. */
    public record GuidanceText(String code, String kind, String title, String words, String easy) {}

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

    /**
     * A real service as public pages and adverts describe it. What they do not say is not here: lists are empty, and there
     * is no lowest age.
     *
     * @param dated the date of the source in words, if it has one
     * @param oddities where the sources contradict themselves or each other, a sentence each
     * @param says what else they say, under the name of the field
     */
    public record ExampleText(
            String code,
            String provider,
            String area,
            List<ExamplePartnerText> partners,
            List<String> counties,
            @Nullable String ages,
            @Nullable Integer agesFrom,
            List<ExampleSiteText> sites,
            List<ExampleHoursText> hours,
            List<ExamplePathwayText> pathways,
            List<String> oddities,
            Map<String, List<String>> says,
            List<String> sources,
            @Nullable String dated,
            String confidence) {}

    /** A partner, its kind and its part in the service, where they are told. */
    public record ExamplePartnerText(
            String name, @Nullable String kind, @Nullable String part) {}

    /** A site; the force is the code of a force that forces.csv names. */
    public record ExampleSiteText(
            String name,
            String kind,
            @Nullable String force,
            @Nullable String postcode,
            @Nullable String note) {}

    /**
     * Hours as the source gives them.
     *
     * @param scope what the source says they are for
     * @param sites the sites of the same example that they are for; none where they are for no site
     * @param days days of the week in capitals, and BANK_HOLIDAY
     */
    public record ExampleHoursText(
            String scope,
            List<String> sites,
            List<String> days,
            @Nullable String open,
            @Nullable String close,
            @Nullable String text,
            @Nullable String note) {}

    /** A pathway that a service offers, and the words that say so. */
    public record ExamplePathwayText(String name, String because) {}
}
