package org.waymark.ui.growth;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;
import org.waymark.recruitment.Vacancies;
import org.waymark.recruitment.Vacancy;
import org.waymark.recruitment.VacancyDrafts;
import org.waymark.recruitment.VacancyFile;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.Takeaway;
import org.waymark.reporting.VacancyDocuments;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** One vacancy with all that its advert says; a draft is raised or discarded here. */
@Route(value = Places.VACANCY + "/:vacancy", layout = MainLayout.class)
@PageTitle("Vacancy · Waymark")
@StyleSheet("context://waymark/growth.css")
@RolesAllowed({"SERVICE_MANAGER", "RECRUITER"})
@Prototype
class VacancyView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Vacancies vacancies;
    private final transient VacancyDrafts drafts;
    private final transient VacancyDocuments documents;

    VacancyView(Actor actor, Vacancies vacancies, VacancyDrafts drafts, VacancyDocuments documents) {
        this.actor = actor;
        this.vacancies = vacancies;
        this.drafts = drafts;
        this.documents = documents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VacancyFile file = vacancies.one(actor, Routes.vacancy(event));
        if (Routes.isChanging(event) && file.mays().change()) {
            change(file);
        } else {
            show(file);
        }
    }

    private void show(VacancyFile file) {
        removeAll();
        Vacancy vacancy = file.vacancy();
        var head = new PageHead(
                file.page().title(vacancy),
                Texts.of("growth.vacancy.of", file.page().service(vacancy)));
        var acts = new Div();
        acts.addClassNames("wm-acts", "wm-after", "wm-no-print");
        VacancyFile.Mays mays = file.mays();
        if (mays.raise()) {
            var raise = new Button(Texts.of("growth.vacancy.raise.draft"), click -> raise(vacancy));
            raise.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(raise);
        }
        if (mays.change()) {
            var change = new Link(Routes.change(vacancy.id()), Texts.of("growth.vacancy.change"));
            change.addClassName("wm-button");
            acts.add(change);
        }
        if (mays.discard()) {
            String words = Texts.of("growth.vacancy.discard");
            acts.add(new Button(
                    words,
                    click -> FormPaper.sure(words, Texts.of("growth.vacancy.discard.means"), () -> discard(vacancy))));
        }
        addWays(vacancy, acts);
        add(head, new VacancyPaper(file), acts);
    }

    private void addWays(Vacancy vacancy, Div acts) {
        for (DocumentForm form : DocumentForm.values()) {
            var link = new Anchor(
                    download(vacancy.id(), form), AttachmentType.DOWNLOAD, Texts.of("growth.vacancy.form." + form));
            link.addClassName("wm-button");
            acts.add(link);
        }
        if (!vacancy.isDraft()) {
            var candidates = new Link(Places.candidates(vacancy.id()), Texts.of("growth.vacancy.candidates"));
            candidates.addClassName("wm-button");
            acts.add(candidates);
        }
        acts.add(new Link(Places.vacancies(vacancy.service()), Texts.of("growth.vacancy.all")));
    }

    private DownloadHandler download(VacancyId id, DocumentForm form) {
        return DownloadHandler.fromInputStream(event -> {
            Takeaway made = documents.make(actor, id, form);
            return new DownloadResponse(
                    new ByteArrayInputStream(made.bytes()), made.fileName(), made.mediaType(), made.bytes().length);
        });
    }

    private void change(VacancyFile file) {
        removeAll();
        Vacancy vacancy = file.vacancy();
        String title = file.page().title(vacancy);
        var form = new VacancyForm(drafts.sheet(actor, vacancy.service()), Texts.of("growth.vacancy.change"))
                .with(file)
                .asking((role, sites) -> vacancies.askedBy(actor, vacancy.service(), role, sites));
        form.act(Texts.of("growth.vacancy.keep"), () -> {
            drafts.change(actor, vacancy.id(), vacancy.version(), form.vacancy());
            getUI().ifPresent(ui -> ui.navigate(Places.vacancy(vacancy.id())));
            SayIt.done(Texts.of("growth.vacancy.changed"));
        });
        form.cancel(Places.vacancy(vacancy.id()));
        add(new PageHead(title, Texts.of("growth.vacancy.of", file.page().service(vacancy))), form);
    }

    private void raise(Vacancy vacancy) {
        act(vacancy.id(), () -> {
            drafts.raise(actor, vacancy.id(), vacancy.version());
            SayIt.done(Texts.of("growth.vacancy.done"));
        });
    }

    private void discard(Vacancy vacancy) {
        act(vacancy.id(), () -> {
            drafts.discard(actor, vacancy.id(), vacancy.version());
            SayIt.done(Texts.of("growth.vacancy.discarded"));
        });
    }

    private void act(VacancyId id, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            SayIt.refused(refused);
        }
        show(vacancies.one(actor, id));
    }
}
