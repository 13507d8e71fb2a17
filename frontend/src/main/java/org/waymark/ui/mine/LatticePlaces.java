package org.waymark.ui.mine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.kernel.RoleCode;

/** Where each role's card stands: a column per level; alone in its column a role keeps to its pathway's height. */
final class LatticePlaces {

    private static final double MIDDLE = 50;

    private final Map<RoleCode, Spot> spots = new HashMap<>();
    private final List<Integer> levels;

    /** A place in hundredths of the field. */
    record Spot(double x, double y) {}

    LatticePlaces(Ladder ladder) {
        levels = ladder.steps().stream()
                .map(step -> step.profile().careerLevel())
                .distinct()
                .sorted()
                .toList();
        for (int column = 0; column < levels.size(); column++) {
            int level = levels.get(column);
            List<LadderStep> here = ladder.steps().stream()
                    .filter(step -> step.profile().careerLevel() == level)
                    .toList();
            for (int row = 0; row < here.size(); row++) {
                RoleCode role = here.get(row).profile().code();
                double y = here.size() == 1 ? onPathway(ladder, role) : (row + 0.5) * 100 / here.size();
                spots.put(role, new Spot((column + 0.5) * 100 / levels.size(), y));
            }
        }
    }

    Map<RoleCode, Spot> spots() {
        return Map.copyOf(spots);
    }

    List<Integer> levels() {
        return levels;
    }

    private double onPathway(Ladder ladder, RoleCode role) {
        return ladder.routes().stream()
                .filter(route -> route.toRole().equals(role) && !route.pathway().isBlank())
                .map(route -> spots.get(route.fromRole()))
                .filter(Objects::nonNull)
                .mapToDouble(Spot::y)
                .average()
                .orElse(MIDDLE);
    }
}
