package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.framework.PracticeTask;
import org.waymark.reporting.RoleSheet;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The tasks that people in a role do, function by function. */
class ProfileTasks extends Paper {

    private static final long serialVersionUID = 1L;

    ProfileTasks(RoleSheet sheet) {
        super(Texts.of("framework.tasks.title"));
        if (sheet.work().isEmpty()) {
            add(new Paragraph(Texts.of(
                    sheet.framework().tasks().isEmpty()
                            ? "framework.tasks.none.line"
                            : "framework.tasks.notThisRole")));
            return;
        }
        var folds = new Folds();
        for (RoleSheet.Work work : sheet.work()) {
            var tasks = new UnorderedList();
            work.tasks().forEach(task -> tasks.add(item(task)));
            folds.with(new Fold(
                    work.function().name(),
                    Texts.count("framework.tasks.count", work.tasks().size()),
                    new Paragraph(work.function().purpose()),
                    tasks));
        }
        int level = sheet.role().careerLevel();
        add(folds, new Link(Places.TASKS + "?level=" + level, Texts.of("framework.tasks.atLevel", level)));
    }

    private static ListItem item(PracticeTask task) {
        var behind = new Div(Texts.of("framework.task.behind.is", task.behindThem()));
        behind.addClassNames("wm-small", "wm-soft");
        return new ListItem(new Link(Places.task(task.function(), task.code()), task.title()), behind);
    }
}
