package org.waymark.ui.growth;

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
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.PlanDocuments;
import org.waymark.reporting.Takeaway;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Where a development plan is taken away as a file. */
@Route(value = Places.DEVELOPMENT_PAPER + "/:person?", layout = MainLayout.class)
@PageTitle("Development plan on paper · Waymark")
@PermitAll
@Prototype
class PlanPaperView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient PlanDocuments documents;

    PlanPaperView(Actor actor, PlanDocuments documents) {
        this.actor = actor;
        this.documents = documents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId person = Routes.person(event).orElse(actor.person());
        var acts = new Div();
        acts.addClassName("wm-acts");
        for (DocumentForm form : DocumentForm.values()) {
            var link =
                    new Anchor(download(person, form), AttachmentType.DOWNLOAD, Texts.of("growth.paper.form." + form));
            link.addClassName("wm-button");
            acts.add(link);
        }
        acts.add(new Link(Places.development(person), Texts.of("growth.paper.back")));
        add(new PageHead(Texts.of("growth.paper"), Texts.of("growth.paper.line")), acts);
    }

    private DownloadHandler download(PersonId person, DocumentForm form) {
        return DownloadHandler.fromInputStream(event -> {
            Takeaway made = documents.make(actor, person, form);
            return new DownloadResponse(
                    new ByteArrayInputStream(made.bytes()), made.fileName(), made.mediaType(), made.bytes().length);
        });
    }
}
