package org.waymark.framework;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.waymark.data.FrameworkText;
import org.waymark.data.FrameworkText.DescribedText;
import org.waymark.data.FrameworkText.TaskText;
import org.waymark.data.FrameworkText.WayText;

/** Writes what a release looks like in practice, as part of loading it. */
@Singleton
class PracticeImport {

    private final PracticeRepository stored;
    private final ObjectMapper json;

    PracticeImport(PracticeRepository stored, ObjectMapper json) {
        this.stored = stored;
        this.json = json;
    }

    void add(FrameworkText text) {
        String version = text.version();
        text.described().forEach(described -> addDescribed(version, described));
        int place = 0;
        for (var function : text.functions()) {
            stored.addFunction(version, function.code(), function.name(), function.purpose(), ++place);
        }
        place = 0;
        for (var task : text.tasks()) {
            addTask(version, task, ++place);
        }
    }

    private void addDescribed(String version, DescribedText described) {
        String code = described.competency();
        described
                .levels()
                .forEach(level ->
                        stored.addBehaviour(version, code, level.level(), level.firstPerson(), level.thirdPerson()));
        var guide = new Guide(
                described.evidence(), described.functions(), ways(described.early()), ways(described.later()));
        stored.addGuide(version, code, write(guide), described.provenance());
    }

    private static List<Guide.Way> ways(List<WayText> ways) {
        return ways.stream()
                .map(way -> new Guide.Way(way.kind(), way.text(), way.course()))
                .toList();
    }

    private void addTask(String version, TaskText task, int place) {
        var details = new TaskDetails(task.places(), task.roles(), task.behindThem(), task.goesUpWhen());
        stored.addTask(
                version,
                task.code(),
                task.function(),
                task.title(),
                task.outcome(),
                task.lowestLevel(),
                write(details),
                place);
        int at = 0;
        for (var need : task.needs()) {
            stored.addNeed(version, task.code(), need.competency(), need.level(), ++at);
        }
    }

    private String write(Object details) {
        try {
            return json.writeValueAsString(details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
