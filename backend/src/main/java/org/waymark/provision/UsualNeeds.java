package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** What sites of each kind usually need, by our own proposal, for places that do not exist yet. */
@Singleton
public class UsualNeeds {

    private static final SiteId NOWHERE = new SiteId(0);
    private static final ForceCode SOME_FORCE = new ForceCode("SOME");

    private final Frameworks frameworks;
    private final Access access;

    UsualNeeds(Frameworks frameworks, Access access) {
        this.frameworks = frameworks;
        this.access = access;
    }

    /**
     * The needs of a site of each kind with every pathway, as a police force outside London asks for clearance. They name
     * no real site, and hold every day at a custody suite and on weekdays elsewhere.
     */
    @Transactional(readOnly = true)
    public Map<SiteKind, List<CoverNeed>> ofEveryKind(Actor actor) {
        access.require(actor, Permission.READ_SERVICES);
        Framework framework = frameworks.published();
        Map<SiteKind, List<CoverNeed>> all = new EnumMap<>(SiteKind.class);
        for (SiteKind kind : SiteKind.values()) {
            var site = new Site(
                    NOWHERE, new ServiceId(0), "", kind, SOME_FORCE, "", "", LocalDate.of(2020, 1, 1), null, 0);
            all.put(
                    kind,
                    CoverTemplates.of(site, framework, Arrays.asList(Pathway.values()), null).stream()
                            .map(line -> need(line, kind))
                            .toList());
        }
        return all;
    }

    private static CoverNeed need(CoverLine line, SiteKind kind) {
        return new CoverNeed(
                new CoverNeedId(0),
                NOWHERE,
                CoverWords.pathway(line.pathway()).orElse(null),
                days(kind),
                null,
                line.role().isEmpty() ? null : new RoleCode(line.role()),
                competencies(line.competencies()),
                Integer.parseInt(line.headcount()),
                line.woman().equals("yes"),
                line.clearance(),
                Criticality.valueOf(line.criticality().toUpperCase(Locale.ROOT)),
                line.reason());
    }

    private static Set<DayOfWeek> days(SiteKind kind) {
        return kind == SiteKind.CUSTODY_SUITE
                ? EnumSet.allOf(DayOfWeek.class)
                : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    private static Map<CompetencyCode, Level> competencies(String line) {
        Map<CompetencyCode, Level> levels = new HashMap<>();
        for (String one : line.split("; ", -1)) {
            String[] words = one.split(" ", -1);
            if (words.length == 2) {
                levels.put(new CompetencyCode(words[0]), new Level(Integer.parseInt(words[1])));
            }
        }
        return levels;
    }
}
