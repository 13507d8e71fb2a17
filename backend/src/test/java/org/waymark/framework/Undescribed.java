package org.waymark.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The same framework as if nobody had described its levels and tasks yet. */
public final class Undescribed {

    private Undescribed() {}

    public static Framework of(Framework whole) {
        List<RequirementRow> asked = whole.roles().stream()
                .flatMap(role -> whole.requirementsOf(role.code(), Set.of()).values().stream()
                        .map(need -> new RequirementRow(role.code(), need.competency(), "", need.level(), "")))
                .toList();
        return new Framework(
                whole.about(),
                new Framework.Parts(
                        whole.scale(),
                        whole.domains(),
                        whole.competencies(),
                        whole.roles(),
                        whole.strands(),
                        asked,
                        whole.routes(),
                        whole.payBands()),
                new PracticeWords(Map.of(), Map.of(), List.of(), List.of(), "", new References().lists()));
    }
}
