package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.RoleDocument;
import org.waymark.reporting.Takeaway;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The documents that can be taken away of a role profile, each in two forms. */
class ProfileDocuments extends Paper {

    private static final long serialVersionUID = 1L;

    ProfileDocuments(SerializableBiFunction<RoleDocument, DocumentForm, Takeaway> make) {
        super(Texts.of("framework.documents"), new Paragraph(Texts.of("framework.documents.what")));
        addClassName("wm-no-print");
        var list = new UnorderedList();
        list.addClassName("wm-documents");
        for (RoleDocument document : RoleDocument.values()) {
            String name = Texts.of("framework.document." + document);
            var forms = new Div();
            forms.addClassName("wm-acts");
            for (DocumentForm form : DocumentForm.values()) {
                forms.add(link(name, form, download(document, form, make)));
            }
            list.add(new ListItem(new Span(name), forms));
        }
        add(list);
    }

    /** The document's name is heard with the form, so that each link says by itself what it gives. */
    private static Anchor link(String name, DocumentForm form, DownloadHandler download) {
        var heard = new Span(Texts.of("framework.document.as", name));
        heard.addClassName("wm-sr");
        var link = new Anchor(download, AttachmentType.DOWNLOAD, "");
        link.add(
                heard,
                new Span(Texts.of("framework.document.form." + form.name().toLowerCase(Locale.ROOT))));
        link.addClassName("wm-button");
        return link;
    }

    private static DownloadHandler download(
            RoleDocument document,
            DocumentForm form,
            SerializableBiFunction<RoleDocument, DocumentForm, Takeaway> make) {
        return DownloadHandler.fromInputStream(event -> {
            Takeaway made = make.apply(document, form);
            return new DownloadResponse(
                    new ByteArrayInputStream(made.bytes()), made.fileName(), made.mediaType(), made.bytes().length);
        });
    }
}
