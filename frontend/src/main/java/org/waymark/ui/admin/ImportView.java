package org.waymark.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.people.ImportColumn;
import org.waymark.people.ImportCounts;
import org.waymark.people.ImportPreview;
import org.waymark.people.ImportRow;
import org.waymark.people.PeopleImport;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.kit.FilePicker;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Where an administrator brings people, posts and supervision in from a file: first a look, then all or nothing. */
@Route(value = Places.IMPORT, layout = MainLayout.class)
@PageTitle("Import people · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class ImportView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PeopleImport imports;
    private final Div result = new Div();
    private final ErrorSummary errors = new ErrorSummary();

    ImportView(Actor actor, PeopleImport imports) {
        this.actor = actor;
        this.imports = imports;
        result.addClassNames("wm-grid", "wm-import-result");
        result.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ImportColumn> columns = imports.columns(actor);
        var picker = new FilePicker(this::look, this::refuse, ".csv");
        removeAll();
        add(
                new PageHead(Texts.of("admin.import.title"), Texts.of("admin.import.line")),
                errors,
                new Paper(new ImportTemplate(columns), picker),
                result);
    }

    private void refuse(Refused refused) {
        result.removeAll();
        errors.show(refused, Map.of());
    }

    private void look(String name, byte[] file) {
        errors.clear(Map.of());
        try {
            show(name, file, imports.preview(actor, file));
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void show(String name, byte[] file, ImportPreview preview) {
        result.removeAll();
        var act = new Button(
                Texts.count("admin.import.act", preview.count(ImportRow.Outcome.NEW_PERSON)),
                event -> apply(file, preview.sha256()));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setEnabled(preview.isSound()
                && preview.count(ImportRow.Outcome.UNCHANGED) < preview.rows().size());
        result.add(new ImportResult(name, preview, act));
    }

    private void apply(byte[] file, String sha256) {
        errors.clear(Map.of());
        try {
            ImportCounts counts = imports.apply(actor, file, sha256);
            result.removeAll();
            var done = new Paper(
                    Texts.of("admin.import.done.title"),
                    new Paragraph(Texts.of(
                            "admin.import.done",
                            Texts.count("admin.import.people", counts.people()),
                            Texts.count("admin.import.posts", counts.posts()),
                            Texts.count("admin.import.supervision", counts.supervision()))),
                    Links.button(Places.DIRECTORY, Texts.of("admin.import.toPeople")));
            result.add(done);
        } catch (Refused refused) {
            errors.show(refused, Map.of());
        }
    }
}
