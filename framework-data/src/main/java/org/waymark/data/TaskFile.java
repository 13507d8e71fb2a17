package org.waymark.data;

import java.util.List;
import org.waymark.data.FrameworkText.FunctionText;
import org.waymark.data.FrameworkText.TaskNeedText;
import org.waymark.data.FrameworkText.TaskText;

/** What tasks.yaml says: the functions of a service, and the tasks each is made of. A release may have none. */
final class TaskFile {

    private static final List<String> PLACES = List.of(
            "custody_suite", "voluntary_attendance", "magistrates_court", "crown_court", "youth_court", "community");

    private final Section file;

    private TaskFile(Section file) {
        this.file = file;
    }

    static TaskFile ifAny(Folder folder, Faults faults) {
        boolean any = TextFile.isThere(folder, Release.TASKS);
        return new TaskFile(any ? YamlFile.read(folder, Release.TASKS, faults) : Section.unread(Release.TASKS));
    }

    List<FunctionText> functions() {
        return file.sections("functions").stream()
                .map(function -> {
                    var code = function.text("code");
                    if (!code.isEmpty() && !BehaviourFile.FUNCTIONS.contains(code)) {
                        function.fault("code", "The function %s is not known.".formatted(code));
                    }
                    return new FunctionText(code, function.text("name"), function.text("purpose"));
                })
                .toList();
    }

    List<TaskText> tasks(Codes competencies, Codes roles) {
        var functions = Codes.of("function", file, "functions", "code");
        Codes.of("task", file, "tasks", "code");
        return file.sections("tasks").stream()
                .map(task -> task(task, functions, competencies, roles))
                .toList();
    }

    private static TaskText task(Section task, Codes functions, Codes competencies, Codes roles) {
        var places = task.texts("where");
        places.stream()
                .filter(place -> !PLACES.contains(place))
                .forEach(place -> task.fault("where", "The kind of place %s is not known.".formatted(place)));
        return new TaskText(
                task.text("code"),
                functions.known(task, "function"),
                task.text("title"),
                task.text("outcome"),
                places,
                task.whole("lowest_level", FrameworkFile.LOWEST_ROLE, FrameworkFile.HIGHEST_ROLE),
                roles.allKnown(task, "roles"),
                task.text("behind_them"),
                task.text("goes_up_when"),
                task.sections("competencies").stream()
                        .map(need -> new TaskNeedText(
                                competencies.known(need, "code"), need.whole("level", 1, FrameworkFile.HIGHEST_STEP)))
                        .toList());
    }
}
