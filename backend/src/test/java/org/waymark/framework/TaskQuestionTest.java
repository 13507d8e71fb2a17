package org.waymark.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.RoleCode;

@Tag("database")
class TaskQuestionTest {

    private final Framework framework = TestHouse.open().get(Frameworks.class).published();

    @Test
    void everyTaskAnswersTheOpenQuestion() {
        assertEquals(framework.tasks(), TaskQuestion.ALL.answer(framework));
        assertEquals(48, framework.tasks().size());
    }

    @Test
    void somebodyDoesWhatIsSafeAtTheirLevelAndBelow() {
        List<PracticeTask> safe = new TaskQuestion(null, 3, null).answer(framework);
        assertTrue(safe.stream().anyMatch(task -> task.lowestLevel() == 2));
        assertTrue(safe.stream().anyMatch(task -> task.lowestLevel() == 3));
        assertTrue(safe.stream().noneMatch(task -> task.lowestLevel() > 3));
        assertTrue(safe.size() < framework.tasks().size());
    }

    @Test
    void eachPartOfTheQuestionNarrowsIt() {
        List<PracticeTask> found = new TaskQuestion("identification", 2, "magistrates_court").answer(framework);
        assertEquals(List.of("T-IDN-03"), found.stream().map(PracticeTask::code).toList());
        assertEquals(List.of(), new TaskQuestion("no such function", null, null).answer(framework));
        assertEquals(List.of(), new TaskQuestion(null, 2, "custody_suite").answer(framework), "volunteers stay out");
    }

    @Test
    void theTasksOfARoleNameIt() {
        var volunteer = new RoleCode("VOL");
        assertFalse(framework.tasksOf(volunteer).isEmpty());
        assertTrue(framework.tasksOf(volunteer).stream()
                .allMatch(task -> task.roles().contains(volunteer)));
    }
}
