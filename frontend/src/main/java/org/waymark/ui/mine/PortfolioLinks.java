package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.Takeaway;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The links with which people take their evidence away; the document is made when one is followed. */
class PortfolioLinks extends Paper {

    private static final long serialVersionUID = 1L;

    PortfolioLinks(SerializableFunction<DocumentForm, Takeaway> make) {
        super(Texts.of("mine.portfolio"));
        addClassName("wm-no-print");
        var acts = new Div();
        acts.addClassName("wm-acts");
        for (DocumentForm form : DocumentForm.values()) {
            DownloadHandler file = DownloadHandler.fromInputStream(event -> response(make.apply(form)));
            var link = new Anchor(file, AttachmentType.DOWNLOAD, Texts.of("mine.portfolio." + form));
            link.addClassName("wm-button");
            acts.add(link);
        }
        add(new Paragraph(Texts.of("mine.portfolio.line")), acts);
    }

    private static DownloadResponse response(Takeaway made) {
        return new DownloadResponse(
                new ByteArrayInputStream(made.bytes()), made.fileName(), made.mediaType(), made.bytes().length);
    }
}
