package org.waymark.provision;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Strand;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.RoleCode;

/**
 * What we propose for a new site of each kind: lines to begin with, each with its reason. The lines are our proposal and
 * no standard; their levels are those that the role profiles of the framework ask for.
 */
final class CoverTemplates {

    private static final String PRACTITIONER = "PRA";
    private static final String SPECIALIST = "SPE";
    private static final String RECOVERY = "STR";
    private static final String PEER = "PSW";
    private static final ForceCode METROPOLITAN = new ForceCode("MPS");
    private static final Set<SiteKind> POLICE = EnumSet.of(SiteKind.CUSTODY_SUITE, SiteKind.VOLUNTARY_ATTENDANCE);

    private final SiteKind kind;
    private final String clearance;
    private final Framework framework;
    private final String days;
    private final List<CoverLine> lines = new ArrayList<>();

    private CoverTemplates(Site site, Framework framework, @Nullable OpeningHours open) {
        this.kind = site.kind();
        this.clearance = clearance(site);
        this.framework = framework;
        this.days = days(site.kind(), open);
    }

    /** The lines for the site, given what it offers and when it is open where that is stated. */
    static List<CoverLine> of(Site site, Framework framework, List<Pathway> offered, @Nullable OpeningHours open) {
        var template = new CoverTemplates(site, framework, open);
        template.everywhere();
        offered.stream().sorted().forEach(template::pathway);
        return List.copyOf(template.lines);
    }

    /** Non-police personnel vetting at level 2 full, or its own scheme in London; courts and bases ask for none. */
    private static String clearance(Site site) {
        ForceCode force = site.forceCode();
        if (!POLICE.contains(site.kind()) || force == null) {
            return "";
        }
        return force.equals(METROPOLITAN) ? "MPS" : "NPPV2F";
    }

    private static String days(SiteKind kind, @Nullable OpeningHours open) {
        Set<DayOfWeek> days = open == null
                ? Set.of()
                : EnumSet.allOf(DayOfWeek.class).stream()
                        .filter(day -> !open.on(day).isEmpty())
                        .collect(Collectors.toSet());
        if (!days.isEmpty()) {
            return CoverWords.write(days);
        }
        return kind == SiteKind.CUSTODY_SUITE ? "all days" : "Mon-Fri";
    }

    private void everywhere() {
        switch (kind) {
            case CUSTODY_SUITE -> {
                role(PRACTITIONER, "critical", "People in custody must be seen for as long as the suite is open.");
                skills(
                        null,
                        PRACTITIONER,
                        "critical",
                        "Self-harm, crises and the rules of custody come with every shift, whoever is on it.",
                        "CJS-02",
                        "RSK-03",
                        "RSK-07");
            }
            case VOLUNTARY_ATTENDANCE ->
                role(PRACTITIONER, "important", "People who come by appointment are met by a practitioner.");
            case MAGISTRATES_COURT, YOUTH_COURT -> {
                role(PRACTITIONER, "critical", "The court list does not wait; somebody is there when it sits.");
                skills(
                        null,
                        PRACTITIONER,
                        "important",
                        "People leave court into whatever awaits them; somebody has to plan that they are safe.",
                        "CJS-03",
                        "RSK-06");
            }
            case CROWN_COURT -> {
                role(PRACTITIONER, "important", "Somebody is there on the days on which the court sits.");
                skills(
                        null,
                        PRACTITIONER,
                        "important",
                        "Hearings are formal and long; people need support before and during them.",
                        "CJS-03");
            }
            case COMMUNITY_BASE, CLINIC ->
                role(RECOVERY, "important", "Outreach and first appointments are the work of this place.");
        }
    }

    private void pathway(Pathway pathway) {
        switch (pathway) {
            case IDENTIFICATION ->
                police(pathway, "critical", "Need is missed first of all at first contact.", "IDS-01");
            case SCREENING ->
                contact(pathway, "critical", "Everybody referred is screened for need, risk and urgency.", "IDS-04");
            case ASSESSMENT ->
                contact(
                        pathway,
                        "critical",
                        "Somebody has to assess the whole person and see when it is urgent.",
                        "ASS-01",
                        "ASS-05");
            case REFERRAL ->
                skills(pathway, RECOVERY, "important", "A referral counts once its outcome is known.", "REF-02");
            case OUTREACH -> base(pathway, "important", "People are followed up for a limited time.", "REF-04");
            case COURT_REPORTS ->
                court(
                        pathway,
                        "critical",
                        "Magistrates and judges decide on what is written and said.",
                        "CJS-04",
                        "CJS-05");
            case WOMEN -> women();
            case CHILDREN_AND_YOUNG_PEOPLE -> children();
            case LEARNING_DISABILITY_AND_NEURODIVERSITY ->
                skills(
                        pathway,
                        PRACTITIONER,
                        "important",
                        "Adjustments depend on somebody who recognises what is needed.",
                        "SPC-04",
                        "SPC-05");
            case CROWN_COURT -> crownCourt();
            case VOLUNTARY_ATTENDANCE -> voluntary();
            case VETERANS ->
                skills(
                        pathway,
                        PRACTITIONER,
                        "useful",
                        "Veterans have services of their own to be linked to.",
                        "SPC-08");
            case PEER_SUPPORT ->
                add(pathway, PEER, "", false, "useful", "A peer who shares their experience, on the days of opening.");
        }
    }

    private void women() {
        add(
                Pathway.WOMEN,
                "",
                asked(PRACTITIONER, "SPC-01"),
                true,
                kind == SiteKind.CUSTODY_SUITE ? "critical" : "important",
                "Women can choose to be seen by a woman who knows the pathway.");
    }

    private void children() {
        skills(
                Pathway.CHILDREN_AND_YOUNG_PEOPLE,
                PRACTITIONER,
                kind == SiteKind.YOUTH_COURT || kind == SiteKind.CUSTODY_SUITE ? "critical" : "important",
                "Children are seen first as children, by somebody who can safeguard them.",
                "RSK-02",
                "SPC-02");
    }

    private void crownCourt() {
        if (kind == SiteKind.CROWN_COURT) {
            add(
                    Pathway.CROWN_COURT,
                    SPECIALIST,
                    asked(SPECIALIST, "SPC-06"),
                    false,
                    "critical",
                    "Crown Court work asks for a specialist; reports there weigh on long sentences.");
        }
    }

    private void voluntary() {
        if (kind == SiteKind.VOLUNTARY_ATTENDANCE) {
            skills(
                    Pathway.VOLUNTARY_ATTENDANCE,
                    PRACTITIONER,
                    "critical",
                    "People interviewed without arrest are easily missed; this is where they are met.",
                    "SPC-07");
        }
    }

    private void police(Pathway pathway, String criticality, String reason, String competency) {
        if (POLICE.contains(kind)) {
            skills(pathway, PRACTITIONER, criticality, reason, competency);
        }
    }

    private void contact(Pathway pathway, String criticality, String reason, String... competencies) {
        if (POLICE.contains(kind) || kind.isCourt()) {
            skills(pathway, PRACTITIONER, criticality, reason, competencies);
        }
    }

    private void court(Pathway pathway, String criticality, String reason, String... competencies) {
        if (kind.isCourt()) {
            skills(pathway, PRACTITIONER, criticality, reason, competencies);
        }
    }

    private void base(Pathway pathway, String criticality, String reason, String competency) {
        if (kind == SiteKind.COMMUNITY_BASE || kind == SiteKind.CLINIC) {
            skills(pathway, RECOVERY, criticality, reason, competency);
        }
    }

    private void role(String role, String criticality, String reason) {
        add(null, role, "", false, criticality, reason);
    }

    private void skills(
            @Nullable Pathway pathway, String role, String criticality, String reason, String... competencies) {
        add(pathway, "", asked(role, competencies), false, criticality, reason);
    }

    private void add(
            @Nullable Pathway pathway,
            String role,
            String competencies,
            boolean woman,
            String criticality,
            String reason) {
        lines.add(new CoverLine(
                null,
                CoverWords.write(pathway),
                days,
                "",
                role,
                competencies,
                "1",
                woman ? "yes" : "no",
                clearance,
                criticality,
                reason));
    }

    /** The competencies at the levels that the role profile asks for, with all its strands. */
    private String asked(String role, String... competencies) {
        var code = new RoleCode(role);
        var strands = framework.strands().stream()
                .filter(strand -> strand.roleCode().equals(code))
                .map(Strand::code)
                .collect(Collectors.toUnmodifiableSet());
        var asked = framework.requirementsOf(code, strands);
        return Set.of(competencies).stream()
                .sorted()
                .map(CompetencyCode::new)
                .flatMap(competency -> Stream.ofNullable(asked.get(competency)))
                .map(need -> need.competency() + " " + need.level())
                .collect(Collectors.joining("; "));
    }
}
