package org.waymark.ui.supervision;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.SupervisionDocuments;
import org.waymark.reporting.Takeaway;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Where one takes one's own record of supervision away as a file. */
@Route(value = Places.SUPERVISION_RECORD, layout = MainLayout.class)
@PageTitle("Record of supervision · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class RecordView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionDocuments documents;

    RecordView(Actor actor, SupervisionDocuments documents) {
        this.actor = actor;
        this.documents = documents;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var acts = links("supervision.record.form.", false);
        acts.add(new Link(Places.SUPERVISION, Texts.of("supervision.mine")));
        var notes = new Paper(
                Texts.of("supervision.record.notes"),
                new Paragraph(Texts.of("supervision.record.notes.means")),
                links("supervision.record.notes.", true));
        notes.addClassName("wm-apart");
        add(new PageHead(Texts.of("supervision.record"), Texts.of("supervision.record.line")), acts, notes);
    }

    private Div links(String words, boolean withNotes) {
        var links = new Div();
        links.addClassName("wm-acts");
        for (DocumentForm form : DocumentForm.values()) {
            var link = new Anchor(download(form, withNotes), AttachmentType.DOWNLOAD, Texts.of(words + form));
            link.addClassName("wm-button");
            links.add(link);
        }
        return links;
    }

    private DownloadHandler download(DocumentForm form, boolean withNotes) {
        return DownloadHandler.fromInputStream(event -> {
            Takeaway made = withNotes ? documents.makeWithNotes(actor, form) : documents.make(actor, form);
            return new DownloadResponse(
                    new ByteArrayInputStream(made.bytes()), made.fileName(), made.mediaType(), made.bytes().length);
        });
    }
}
