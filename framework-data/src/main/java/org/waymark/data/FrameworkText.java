package org.waymark.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One release of the framework exactly as its files describe it. */
public record FrameworkText(
        String version,
        String title,
        String status,
        String statusSentence,
        String provenance,
        List<SourceText> sources,
        List<AlternativeText> alternatives,
        List<ScaleLevelText> scale,
        List<CareerLevelText> careerLevels,
        String payYear,
        List<PayBandText> payBands,
        List<DomainText> domains,
        List<CompetencyTypeText> competencyTypes,
        List<FallReasonText> fallReasons,
        List<CompetencyText> competencies,
        List<StrandText> strands,
        List<RoleText> roles,
        List<RequirementText> requirements,
        List<PathwayText> pathways,
        List<RouteText> routes,
        List<UnderpinningText> underpinning,
        List<DescribedText> described,
        List<FunctionText> functions,
        List<TaskText> tasks) {

    /** A page, advert or register that a fact was taken from. */
    public record SourceText(
            String code, String name, @Nullable String url) {}

    /** Another way to read the sources that was weighed, and why it was or was not used. */
    public record AlternativeText(String code, String summary, boolean used, String why) {}

    /**
     * One step of the scale.
     *
     * @param word the everyday word the screens use
     * @param label the formal word
     * @param firstPerson what somebody at this level can say of themselves
     * @param meaning what others can say of them
     */
    public record ScaleLevelText(int level, String word, String label, String firstPerson, String meaning) {}

    /** What one level of the career framework means. */
    public record CareerLevelText(
            int level, String genericTitle, String meaning, String approxQualification, String approxAfcBand) {}

    /** The yearly pay of one band, in whole pounds. */
    public record PayBandText(String band, int entryGbp, int topGbp) {}

    /** A group of competencies. */
    public record DomainText(String code, String name, int order) {}

    /** Whom a kind of competency is for. */
    public record CompetencyTypeText(String code, String meaning) {}

    /** Why a level may drop when somebody moves on. */
    public record FallReasonText(String code, String sentence) {}

    /** One thing people need to be able to do. */
    public record CompetencyText(
            String code,
            String domain,
            String title,
            String meaning,
            String type,
            List<String> nosRefs,
            String provenance,
            String confidence,
            int order) {}

    /** A speciality somebody can hold within one role. */
    public record StrandText(String code, String name, String appliesToRole, String provenance) {}

    /** One role profile; a {@code reconstructed} one is not named in the draft of April 2018. */
    public record RoleText(
            String code,
            int order,
            String name,
            int level,
            String purpose,
            List<String> keyActivities,
            String payBasis,
            List<String> typicalBands,
            List<String> entryRequirements,
            List<String> educationAndTraining,
            String professionalRegistration,
            @Nullable Integer termLimitMonths,
            String minimumVetting,
            String vettingNote,
            String dbs,
            int safeguardingAdultLevel,
            int safeguardingChildLevel,
            String supervisionPattern,
            List<String> routesTo,
            List<String> aliases,
            String nameProvenance,
            String levelConfidence,
            boolean reconstructed) {}

    /**
     * The level a role needs in a competency.
     *
     * @param strandCode the strand whose holders need it, or null if everybody in the role does
     * @param fallReason PATHWAY:REASON where the level is lower than one step earlier on that pathway
     */
    public record RequirementText(
            String roleCode,
            String competencyCode,
            @Nullable String strandCode,
            int level,
            String type,
            @Nullable String fallReason) {}

    /** A usual way up, from the first role to the last. */
    public record PathwayText(String code, String name, List<String> roles) {}

    /** A step from one role to another that lies outside the pathways. */
    public record RouteText(
            String from, String to, @Nullable String note) {}

    /** Values or knowledge that every role rests on. */
    public record UnderpinningText(String kind, List<String> items) {}

    /**
     * What one competency looks like in practice.
     *
     * @param levels what people do at the levels 1 to 5, in this order
     * @param functions the codes of the functions in which it is practised
     * @param early ways to reach the levels 1 to 3
     * @param later ways to reach the levels 4 and 5
     */
    public record DescribedText(
            String competency,
            List<BehaviourText> levels,
            List<String> evidence,
            List<String> functions,
            List<WayText> early,
            List<WayText> later,
            String provenance) {}

    /** What somebody at a level does, as they say it of themselves and as others say it of them. */
    public record BehaviourText(int level, String firstPerson, String thirdPerson) {}

    /** A way to grow: on the job, with others, or by a course. */
    public record WayText(
            String kind, String text, @Nullable String course) {}

    /** One of the functions of a service, such as screening. */
    public record FunctionText(String code, String name, String purpose) {}

    /**
     * One piece of work that has to be done for people.
     *
     * @param places kinds of place where it is done
     * @param lowestLevel lowest career framework level, 2 to 8, at which somebody does it safely
     * @param roles the roles that commonly do it
     * @param behindThem who has to be within reach
     */
    public record TaskText(
            String code,
            String function,
            String title,
            String outcome,
            List<String> places,
            int lowestLevel,
            List<String> roles,
            String behindThem,
            String goesUpWhen,
            List<TaskNeedText> needs) {}

    /** The lowest level of a competency with which a task is safe. */
    public record TaskNeedText(String competency, int level) {}
}
