package org.waymark.provision;

import java.time.DayOfWeek;
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
 * What we propose for a new site of each kind: lines to begin with, each with its reason. Their levels are those that the
 * role profiles of the framework ask for.
 */
final class CoverTemplates {

    private static final ForceCode METROPOLITAN = new ForceCode("MPS");
    private static final Set<SiteKind> POLICE = EnumSet.of(SiteKind.CUSTODY_SUITE, SiteKind.VOLUNTARY_ATTENDANCE);

    private CoverTemplates() {}

    /** The lines for the site, given what it offers and when it is open where that is stated. */
    static List<CoverLine> of(Site site, Framework framework, List<Pathway> offered, @Nullable OpeningHours open) {
        String days = days(site.kind(), open);
        return CoverProposal.ALL.stream()
                .filter(proposal -> proposal.isFor(site.kind(), offered))
                .map(proposal -> line(proposal, framework, days, clearance(site.kind(), site.forceCode())))
                .toList();
    }

    private static CoverLine line(CoverProposal proposal, Framework framework, String days, String clearance) {
        return new CoverLine(
                null,
                CoverWords.write(proposal.pathway()),
                days,
                "",
                proposal.asks().named() ? proposal.asks().role() : "",
                levels(proposal.asks(), framework),
                "1",
                proposal.pathway() == Pathway.WOMEN ? "yes" : "no",
                clearance,
                CoverWords.write(proposal.criticality()),
                proposal.reason());
    }

    /** Non-police personnel vetting at level 2 full, or its own scheme in London; courts and bases ask for none. */
    static String clearance(SiteKind kind, @Nullable ForceCode force) {
        if (!POLICE.contains(kind) || force == null) {
            return "";
        }
        return force.equals(METROPOLITAN) ? "MPS" : "NPPV2F";
    }

    /** The days on which it is open; where nobody says, every day for a custody suite and weekdays for the others. */
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

    /** The competencies at the levels that the role profile asks for, with all its strands. */
    private static String levels(CoverProposal.Asks asks, Framework framework) {
        var role = new RoleCode(asks.role());
        var strands = framework.strands().stream()
                .filter(strand -> strand.roleCode().equals(role))
                .map(Strand::code)
                .collect(Collectors.toUnmodifiableSet());
        var needed = framework.requirementsOf(role, strands);
        return asks.competencies().stream()
                .map(CompetencyCode::new)
                .flatMap(competency -> Stream.ofNullable(needed.get(competency)))
                .map(need -> need.competency() + " " + need.level())
                .collect(Collectors.joining("; "));
    }
}
