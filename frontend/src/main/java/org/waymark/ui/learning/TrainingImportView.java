package org.waymark.ui.learning;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.training.CourseSheet;
import org.waymark.training.Courses;
import org.waymark.training.TrainingImport;
import org.waymark.training.TrainingImportPreview;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.kit.FilePicker;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where finished courses come in from the report of another program: first a look, then all or nothing. */
@Route(value = Places.TRAINING_IMPORT, layout = MainLayout.class)
@PageTitle("Import a training report · Waymark")
@StyleSheet("context://waymark/learning.css")
@RolesAllowed({"SERVICE_MANAGER", "ADMIN"})
@Prototype
class TrainingImportView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Courses courses;
    private final transient TrainingImport imports;
    private final Div result = new Div();
    private final ErrorSummary errors = new ErrorSummary();

    TrainingImportView(Actor actor, Courses courses, TrainingImport imports) {
        this.actor = actor;
        this.courses = courses;
        this.imports = imports;
        result.addClassNames("wm-grid", "wm-import-result");
        result.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseSheet sheet = courses.sheet(actor);
        removeAll();
        result.removeAll();
        String back = sheet.mayKeep() ? Places.COURSES : Places.TEAM_LEARNING;
        add(
                CourseWords.back(
                        back, sheet.mayKeep() ? Texts.of("learning.courses") : Texts.of("learning.team.title")),
                new PageHead(Texts.of("learning.import"), Texts.of("learning.import.line")),
                errors,
                new Paper(
                        new Paragraph(Texts.of("learning.import.what")),
                        new Paragraph(Texts.of("learning.import.match")),
                        new FilePicker((name, file) -> look(back, name, file), this::refuse, ".csv")),
                result);
    }

    private void refuse(Refused refused) {
        result.removeAll();
        errors.show(refused, Map.of());
    }

    private void look(String back, String name, byte[] file) {
        errors.clear(Map.of());
        try {
            TrainingImportPreview preview = imports.preview(actor, file);
            result.removeAll();
            result.add(
                    new TrainingImportResult(name, preview, leaveOut -> apply(back, file, preview.sha256(), leaveOut)));
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void apply(String back, byte[] file, String sha256, boolean leaveOut) {
        errors.clear(Map.of());
        try {
            int added = imports.apply(actor, file, sha256, leaveOut);
            getUI().ifPresent(ui -> ui.navigate(back));
            SayIt.done(Texts.count("learning.import.done", added));
        } catch (Refused refused) {
            errors.show(refused, Map.of());
        }
    }
}
