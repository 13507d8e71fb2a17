package org.waymark.provision;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/** Finds lines of a plan that ask for the same at the same time; they would be counted twice. */
final class CoverOverlaps {

    private CoverOverlaps() {}

    private record Ask(@Nullable Pathway pathway, @Nullable RoleCode role, Map<CompetencyCode, Level> competencies) {}

    private record Laid(CoverRow row, CoverWeek.Stretch stretch) {}

    /** A fault for each line that overlaps one above it. */
    static void find(List<CoverRow> rows, @Nullable OpeningHours open) {
        var asks = new LinkedHashMap<Ask, List<Laid>>();
        for (CoverRow row : rows) {
            if (row.legible) {
                CoverNeed need = row.need;
                List<Laid> same = asks.computeIfAbsent(
                        new Ask(need.pathway(), need.role(), need.competencies()), ask -> new ArrayList<>());
                CoverWeek.of(need, open).forEach(stretch -> same.add(new Laid(row, stretch)));
            }
        }
        asks.values().forEach(CoverOverlaps::among);
    }

    private static void among(List<Laid> same) {
        same.sort(Comparator.comparingInt((Laid laid) -> laid.stretch().begins())
                .thenComparingInt(laid -> laid.row().number));
        Set<Integer> told = new HashSet<>();
        Laid longest = null;
        for (Laid laid : same) {
            if (longest != null
                    && laid.stretch().begins() < longest.stretch().ends()
                    && laid.row().number != longest.row().number) {
                boolean below = laid.row().number > longest.row().number;
                CoverRow lower = below ? laid.row() : longest.row();
                CoverRow upper = below ? longest.row() : laid.row();
                if (told.add(lower.number)) {
                    DayOfWeek day = DayOfWeek.of(laid.stretch().begins() / Spell.DAY + 1);
                    lower.fault(
                            CoverColumn.HOURS,
                            "This overlaps row " + upper.number + " on " + CoverWords.full(day)
                                    + ", and both ask for the same. Raise the number of people there instead.");
                }
            }
            if (longest == null || laid.stretch().ends() > longest.stretch().ends()) {
                longest = laid;
            }
        }
    }
}
