package org.waymark.framework;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.kernel.RoleCode;

/** Gives out what a release looks like in practice. */
@Singleton
class Practice {

    private final PracticeRepository stored;
    private final References references;
    private final ObjectMapper json;

    Practice(PracticeRepository stored, References references, ObjectMapper json) {
        this.stored = stored;
        this.references = references;
        this.json = json;
    }

    PracticeWords read(String version) {
        List<GuideRow> guides = stored.guides(version);
        Map<String, List<TaskNeedRow>> needs =
                stored.needs(version).stream().collect(groupingBy(TaskNeedRow::taskCode));
        return new PracticeWords(
                PracticeWords.byLevel(stored.behaviours(version)),
                guides.stream().collect(toMap(GuideRow::competencyCode, row -> read(row.details(), Guide.class))),
                stored.functions(version),
                stored.tasks(version).stream()
                        .map(row -> task(row, needs.getOrDefault(row.code(), List.of())))
                        .toList(),
                guides.isEmpty() ? "" : guides.getFirst().provenance(),
                references.lists());
    }

    private PracticeTask task(TaskRow row, List<TaskNeedRow> needs) {
        TaskDetails details = read(row.details(), TaskDetails.class);
        return new PracticeTask(
                row.code(),
                row.functionCode(),
                row.title(),
                row.outcome(),
                details.places(),
                row.lowestLevel(),
                details.roles().stream().map(RoleCode::new).toList(),
                details.behindThem(),
                details.goesUpWhen(),
                needs.stream()
                        .map(need -> new PracticeTask.Need(need.competencyCode(), need.requiredLevel()))
                        .toList());
    }

    private <T> T read(String text, Class<T> shape) {
        try {
            return Objects.requireNonNull(json.readValue(text, shape));
        } catch (IOException e) {
            throw new UncheckedIOException("A stored " + shape.getSimpleName() + " cannot be read.", e);
        }
    }
}
