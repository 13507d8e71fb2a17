package org.waymark.ui.candidates;

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
import java.util.Map;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.CandidateImport;
import org.waymark.recruitment.CandidateImportPreview;
import org.waymark.recruitment.CandidateList;
import org.waymark.recruitment.CandidateLists;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.kit.FilePicker;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Where a recruiter brings candidates in from a file of Trac: first a look, then all or nothing. */
@Route(value = Places.CANDIDATE_IMPORT, layout = MainLayout.class)
@PageTitle("Import candidates · Waymark")
@RolesAllowed("RECRUITER")
@Prototype
class CandidateImportView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CandidateLists lists;
    private final transient CandidateImport imports;
    private final Div result = new Div();
    private final ErrorSummary errors = new ErrorSummary();

    CandidateImportView(Actor actor, CandidateLists lists, CandidateImport imports) {
        this.actor = actor;
        this.lists = lists;
        this.imports = imports;
        result.addClassNames("wm-grid", "wm-import-result");
        result.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VacancyId id = Routes.vacancy(event);
        CandidateList list = lists.of(actor, id);
        removeAll();
        result.removeAll();
        add(
                CandidateTags.back(list.page()),
                new PageHead(Texts.of("candidate.import.title"), CandidateTags.vacancy(list.page())),
                errors,
                new Paper(
                        new Paragraph(Texts.of("candidate.import.what")),
                        new FilePicker((name, file) -> look(id, name, file), this::refuse, ".csv")),
                result);
    }

    private void refuse(Refused refused) {
        result.removeAll();
        errors.show(refused, Map.of());
    }

    private void look(VacancyId id, String name, byte[] file) {
        errors.clear(Map.of());
        try {
            CandidateImportPreview preview = imports.preview(actor, id, name, file);
            var act = new Button(
                    Texts.count("candidate.import.act", preview.added()), click -> apply(id, file, preview.sha256()));
            act.addThemeVariants(ButtonVariant.PRIMARY);
            act.setEnabled(preview.isSound() && preview.added() > 0);
            result.removeAll();
            result.add(new CandidateImportResult(name, preview, act));
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void apply(VacancyId id, byte[] file, String sha256) {
        errors.clear(Map.of());
        try {
            int added = imports.apply(actor, id, file, sha256);
            getUI().ifPresent(ui -> ui.navigate(Places.candidates(id)));
            SayIt.done(Texts.count("candidate.import.done", added));
        } catch (Refused refused) {
            errors.show(refused, Map.of());
        }
    }
}
