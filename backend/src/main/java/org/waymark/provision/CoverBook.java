package org.waymark.provision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** Reads and writes cover plans. */
@Singleton
class CoverBook {

    private final CoverPlanRepository plans;
    private final CoverNeedRepository needs;
    private final CoverSkillRepository competencies;

    CoverBook(CoverPlanRepository plans, CoverNeedRepository needs, CoverSkillRepository competencies) {
        this.plans = plans;
        this.needs = needs;
        this.competencies = competencies;
    }

    List<CoverNeed> needsOn(Collection<ServiceId> services, LocalDate day) {
        return plans.needsOn(services, day).stream().map(PlannedNeedRow::need).toList();
    }

    /** How many needs each site has that anything is planned for on the day, or on its first day if that is still to come. */
    Map<SiteId, Integer> counts(ServiceId service, LocalDate day) {
        return plans.counts(service, day).stream().collect(toMap(NeedCountRow::siteId, NeedCountRow::needs));
    }

    Map<CoverNeedId, ServiceId> owners(Collection<CoverNeedId> asked) {
        return plans.owners(asked).stream().collect(toMap(OwnedNeedRow::needId, OwnedNeedRow::serviceId));
    }

    /** Every plan of the site by its day; two statements. */
    List<CoverPlan> ofSite(SiteId site) {
        List<CoverPlanRow> rows = plans.ofSite(site);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<CoverNeed>> asked = plans.needsOf(site).stream()
                .collect(groupingBy(PlannedNeedRow::planId, mapping(PlannedNeedRow::need, toList())));
        return rows.stream()
                .map(row ->
                        new CoverPlan(site, row.fromDay(), asked.getOrDefault(row.id(), List.of()), row.enteredAt()))
                .toList();
    }

    void write(SiteId site, LocalDate from, List<CoverNeed> asked, Instant now) {
        plans.delete(site, from);
        long plan = plans.save(new CoverPlanRow(Ids.next(), site, from, now)).id();
        var rows = new java.util.ArrayList<CoverNeedRow>();
        asked.forEach(need -> rows.add(CoverNeedRow.of(plan, rows.size(), need)));
        if (!rows.isEmpty()) {
            needs.saveAll(rows);
        }
        var skills =
                asked.stream().flatMap(need -> CoverSkillRow.of(plan, need)).toList();
        if (!skills.isEmpty()) {
            competencies.saveAll(skills);
        }
    }

    void delete(SiteId site, LocalDate from) {
        plans.delete(site, from);
    }
}
