package org.waymark.ui.learning;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.waymark.reporting.Takeaway;
import org.waymark.ui.session.Texts;

/** The links that take one's own registrations and log away; each is made when it is asked for. */
class RevalidationLinks extends Div {

    private static final long serialVersionUID = 1L;

    RevalidationLinks(Supplier<Takeaway> pdf, Supplier<Takeaway> text, Supplier<Takeaway> sheet) {
        addClassName("wm-acts");
        add(
                link(pdf, Texts.of("learning.log.pdf")),
                link(text, Texts.of("learning.log.text")),
                link(sheet, Texts.of("learning.log.csv")));
    }

    private static Anchor link(Supplier<Takeaway> make, String words) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    Takeaway made = make.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(made.bytes()),
                            made.fileName(),
                            made.mediaType(),
                            made.bytes().length);
                }),
                AttachmentType.DOWNLOAD,
                words);
        link.addClassName("wm-button");
        return link;
    }
}
