package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;

/** A need as it is read, its competencies in one cell: RSK-02 4,COM-01 3. */
@Introspected
record PlannedNeedRow(
        long planId,
        SiteId siteId,
        CoverNeedId needId,
        @Nullable String pathway,
        String days,
        @Nullable Integer opens,
        @Nullable Integer closes,
        @Nullable RoleCode roleCode,
        int headcount,
        boolean womanChoice,
        String clearance,
        int criticality,
        String reason,
        @Nullable String competencies) {

    CoverNeed need() {
        return new CoverNeed(
                needId,
                siteId,
                pathway == null ? null : Pathway.valueOf(pathway),
                daysOfWeek(),
                opens == null || closes == null ? null : new Spell(opens, closes),
                roleCode,
                skills(),
                headcount,
                womanChoice,
                clearance,
                Criticality.of(criticality),
                reason);
    }

    private Set<DayOfWeek> daysOfWeek() {
        return days.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
    }

    private Map<CompetencyCode, Level> skills() {
        var skills = new TreeMap<CompetencyCode, Level>();
        if (competencies != null) {
            for (String one : competencies.split(",", -1)) {
                int blank = one.indexOf(' ');
                skills.put(
                        new CompetencyCode(one.substring(0, blank)),
                        new Level(Integer.parseInt(one.substring(blank + 1))));
            }
        }
        return skills;
    }
}
