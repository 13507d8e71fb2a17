package org.waymark.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

/** One release of the framework as a whole that never changes: scale, domains, competencies, role profiles. */
public final class Framework {

    private final About about;
    private final Parts parts;
    private final PracticeWords practice;
    private final Map<CompetencyCode, Competency> byCode;
    private final Map<DomainCode, List<Competency>> byDomain;
    private final Map<RoleCode, Map<CompetencyCode, List<RequirementRow>>> byRole;
    private final Map<CompetencyCode, AtWork> atWork;

    Framework(About about, Parts parts, PracticeWords practice) {
        this.about = about;
        this.parts = parts;
        this.practice = practice;
        this.byCode = parts.competencies().stream()
                .collect(Collectors.toMap(Competency::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        this.byDomain = parts.competencies().stream()
                .collect(Collectors.groupingBy(Competency::domainCode, LinkedHashMap::new, Collectors.toList()));
        this.byRole = parts.requirements().stream()
                .collect(Collectors.groupingBy(
                        RequirementRow::roleCode, Collectors.groupingBy(RequirementRow::competencyCode)));
        this.atWork = byCode.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), code -> practice.atWork(code, levelsOf(code))));
    }

    public About about() {
        return about;
    }

    public String version() {
        return about.version();
    }

    /** The six steps of the scale, 0 first. */
    public List<ScaleLevel> scale() {
        return parts.scale();
    }

    public ScaleLevel words(Level level) {
        return parts.scale().get(level.value());
    }

    /** What the level looks like in this competency; the scale's sentence where nothing of its own is written. */
    public LevelWords words(CompetencyCode competency, Level level) {
        ScaleLevel step = words(level);
        return practice.behaviour(competency, level)
                .map(own -> new LevelWords(step, own.firstPerson(), own.thirdPerson(), true))
                .orElseGet(() -> new LevelWords(step, step.firstPerson(), step.meaning(), false));
    }

    /** All six levels of the competency in words, 0 first. */
    public List<LevelWords> levelsOf(CompetencyCode competency) {
        return parts.scale().stream()
                .map(step -> words(competency, step.level()))
                .toList();
    }

    /** Whether the competency's levels are described in words of its own. */
    public boolean describes(CompetencyCode competency) {
        return practice.describes(competency);
    }

    /**
     * All that the competency says about its levels, made once: screens hand it on instead of copying words.
     *
     * @throws Refused.NotFound if there is no such competency
     */
    public AtWork atWork(CompetencyCode competency) {
        AtWork known = atWork.get(competency);
        if (known == null) {
            throw new Refused.NotFound("competency");
        }
        return known;
    }

    /** How to show the competency and grow in it; empty lists where nothing is written. */
    public Guide guide(CompetencyCode competency) {
        return practice.guide(competency);
    }

    /** Where the described levels come from; empty if there are none. */
    public String practiceProvenance() {
        return practice.provenance();
    }

    /** The functions of a service in their usual order; empty if the release has none. */
    public List<PracticeFunction> functions() {
        return practice.functions();
    }

    /** Every task, function by function. */
    public List<PracticeTask> tasks() {
        return practice.tasks();
    }

    /** The tasks that need the competency. */
    public List<PracticeTask> tasksWith(CompetencyCode competency) {
        return practice.tasksWith(competency);
    }

    /** The tasks that people in the role commonly do. */
    public List<PracticeTask> tasksOf(RoleCode role) {
        return practice.tasks().stream()
                .filter(task -> task.roles().contains(role))
                .toList();
    }

    public List<Domain> domains() {
        return parts.domains();
    }

    /** @throws Refused.NotFound if there is no such domain */
    public Domain domain(DomainCode code) {
        return parts.domains().stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("domain"));
    }

    /** Every competency in the framework's order. */
    public List<Competency> competencies() {
        return parts.competencies();
    }

    public List<Competency> competenciesOf(DomainCode domain) {
        return byDomain.getOrDefault(domain, List.of());
    }

    public Optional<Competency> find(CompetencyCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @throws Refused.NotFound if there is no such competency */
    public Competency competency(CompetencyCode code) {
        return find(code).orElseThrow(() -> new Refused.NotFound("competency"));
    }

    /** The role profiles, lowest step of the ladder first. */
    public List<RoleProfile> roles() {
        return parts.roles();
    }

    public Optional<RoleProfile> role(RoleCode code) {
        return parts.roles().stream().filter(r -> r.code().equals(code)).findFirst();
    }

    /** @throws Refused.NotFound if there is no such role profile */
    public RoleProfile profile(RoleCode code) {
        return role(code).orElseThrow(() -> new Refused.NotFound("role profile"));
    }

    public List<Strand> strands() {
        return parts.strands();
    }

    public List<CareerRoute> routes() {
        return parts.routes();
    }

    public List<PayBand> payBands() {
        return parts.payBands();
    }

    public Optional<PayBand> band(String band) {
        return parts.payBands().stream().filter(b -> b.band().equals(band)).findFirst();
    }

    /** What the role asks of somebody with these strands, in the framework's order; a strand only ever raises. */
    public Map<CompetencyCode, Requirement> requirementsOf(RoleCode role, Set<StrandCode> strands) {
        var found = new LinkedHashMap<CompetencyCode, Requirement>();
        var asked = byRole.getOrDefault(role, Map.of());
        for (Competency competency : parts.competencies()) {
            asked.getOrDefault(competency.code(), List.of()).stream()
                    .filter(row -> row.strandCode().isEmpty() || strands.contains(new StrandCode(row.strandCode())))
                    .max((a, b) -> a.requiredLevel().compareTo(b.requiredLevel()))
                    .ifPresent(row -> found.put(
                            competency.code(),
                            new Requirement(
                                    competency.code(),
                                    row.requiredLevel(),
                                    !row.strandCode().isEmpty())));
        }
        return found;
    }

    /** Where the release comes from; people are told that the profiles are a reconstruction. */
    public record About(String version, String title, String status, String statusNote, String sha256) {}

    /** The parts a release is made of. */
    record Parts(
            List<ScaleLevel> scale,
            List<Domain> domains,
            List<Competency> competencies,
            List<RoleProfile> roles,
            List<Strand> strands,
            List<RequirementRow> requirements,
            List<CareerRoute> routes,
            List<PayBand> payBands) {}
}
