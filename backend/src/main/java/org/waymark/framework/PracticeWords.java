package org.waymark.framework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** What the framework looks like in practice: described levels, guides, functions and tasks of one release. */
record PracticeWords(
        Map<CompetencyCode, Map<Level, Behaviour>> behaviours,
        Map<CompetencyCode, Guide> guides,
        List<PracticeFunction> functions,
        List<PracticeTask> tasks,
        String provenance,
        Reference lists) {

    static Map<CompetencyCode, Map<Level, Behaviour>> byLevel(List<Behaviour> behaviours) {
        return behaviours.stream()
                .collect(
                        groupingBy(Behaviour::competencyCode, LinkedHashMap::new, toMap(Behaviour::level, one -> one)));
    }

    Optional<Behaviour> behaviour(CompetencyCode competency, Level level) {
        return Optional.ofNullable(behaviours.getOrDefault(competency, Map.of()).get(level));
    }

    boolean describes(CompetencyCode competency) {
        return behaviours.containsKey(competency);
    }

    Guide guide(CompetencyCode competency) {
        return guides.getOrDefault(competency, Guide.NONE);
    }

    AtWork atWork(CompetencyCode competency, List<LevelWords> levels) {
        Guide guide = guide(competency);
        return new AtWork(levels, describes(competency), guide.evidence(), named(guide.early()), named(guide.later()));
    }

    private List<AtWork.Way> named(List<Guide.Way> ways) {
        return ways.stream()
                .map(way -> new AtWork.Way(way.kind(), way.text(), courseName(way.course())))
                .toList();
    }

    private @Nullable String courseName(@Nullable String code) {
        return code == null
                ? null
                : lists.course(code).map(Reference.Course::name).orElse(code);
    }

    List<PracticeTask> tasksWith(CompetencyCode competency) {
        return tasks.stream()
                .filter(task ->
                        task.needs().stream().anyMatch(need -> need.competency().equals(competency)))
                .toList();
    }
}
