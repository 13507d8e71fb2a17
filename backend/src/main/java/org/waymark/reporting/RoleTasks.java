package org.waymark.reporting;

import java.util.List;

/** The tasks of a role in words. */
final class RoleTasks {

    private RoleTasks() {}

    /** Why there are no tasks. */
    static String none(RoleSheet sheet) {
        return sheet.framework().tasks().isEmpty()
                ? "This release of the framework lists no tasks."
                : "No task of the framework names this role.";
    }

    /** Each task with what is true when it is done well, who is behind the worker, and when it is for somebody else. */
    static List<String> inFull(RoleSheet.Work work) {
        return work.tasks().stream()
                .map(task -> task.title() + ". Done well: " + task.outcome() + " Within reach: " + task.behindThem()
                        + ". It goes up a level when: " + task.goesUpWhen())
                .toList();
    }

    /** Each task as a duty. */
    static List<String> asDuties(RoleSheet.Work work) {
        return work.tasks().stream().map(task -> task.title() + ".").toList();
    }
}
