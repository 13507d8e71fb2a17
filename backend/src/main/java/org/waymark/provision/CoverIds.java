package org.waymark.provision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/** Finds out which lines of a new plan stand for needs that there are already, so that these keep their ids. */
final class CoverIds {

    private final Set<CoverNeedId> known;
    private final List<CoverNeed> before;

    CoverIds(CoverFile file, LocalDate from) {
        known = file.plans().stream()
                .flatMap(plan -> plan.needs().stream())
                .map(CoverNeed::id)
                .collect(Collectors.toUnmodifiableSet());
        before = file.on(from).map(CoverPlan::needs).orElse(List.of());
    }

    private record Ask(
            @Nullable Pathway pathway,
            Set<DayOfWeek> days,
            @Nullable Spell hours,
            @Nullable RoleCode role,
            Map<CompetencyCode, Level> competencies) {

        static Ask of(CoverNeed need) {
            return new Ask(need.pathway(), need.days(), need.hours(), need.role(), need.competencies());
        }
    }

    /** The ids of the lines in their order: those they carry, those of the same asks before, or new ones. */
    List<CoverNeedId> of(List<CoverRow> rows) {
        var taken = new HashSet<CoverNeedId>();
        var carried = new ArrayList<@Nullable CoverNeedId>();
        for (CoverRow row : rows) {
            CoverNeedId id = row.line.id();
            carried.add(id != null && known.contains(id) && taken.add(id) ? id : null);
        }
        var same = new HashMap<Ask, Deque<CoverNeedId>>();
        before.stream()
                .filter(need -> !taken.contains(need.id()))
                .forEach(need -> same.computeIfAbsent(Ask.of(need), ask -> new ArrayDeque<>())
                        .add(need.id()));
        var ids = new ArrayList<CoverNeedId>();
        for (int at = 0; at < rows.size(); at++) {
            CoverNeedId id = carried.get(at);
            if (id == null) {
                id = same.getOrDefault(Ask.of(rows.get(at).need), new ArrayDeque<>())
                        .poll();
            }
            ids.add(id == null ? new CoverNeedId(Ids.next()) : id);
        }
        return ids;
    }
}
