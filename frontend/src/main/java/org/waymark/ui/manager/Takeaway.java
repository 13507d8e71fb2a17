package org.waymark.ui.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.waymark.kernel.Refused;
import org.waymark.reporting.Sheet;
import org.waymark.skillmix.HeatMapQuestion;
import org.waymark.ui.session.Texts;

/** Links that take away exactly what is shown: a workbook, a CSV file, a page for the printer. */
class Takeaway extends Div {

    private static final long serialVersionUID = 1L;

    private final Anchor xlsx;
    private final Anchor csv;
    private transient volatile HeatMapQuestion question = HeatMapQuestion.supervisees();

    /** Takes the three operations that make the files. */
    Takeaway(
            Function<HeatMapQuestion, Sheet> workbook,
            Function<HeatMapQuestion, Sheet> text,
            Function<HeatMapQuestion, Sheet> page) {
        addClassNames("wm-acts");
        xlsx = link("manager.take.xlsx", workbook, AttachmentType.DOWNLOAD);
        csv = link("manager.take.csv", text, AttachmentType.DOWNLOAD);
        Anchor print = link("manager.take.print", page, AttachmentType.INLINE);
        print.setTarget("_blank");
        add(xlsx, csv, print);
    }

    /** What to take; sheets only where a service's manager asks. */
    void of(HeatMapQuestion newQuestion, boolean mayExport) {
        question = newQuestion;
        xlsx.setVisible(mayExport);
        csv.setVisible(mayExport);
    }

    private Anchor link(String key, Function<HeatMapQuestion, Sheet> make, AttachmentType how) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            try {
                Sheet sheet = make.apply(question);
                return new DownloadResponse(
                        new ByteArrayInputStream(sheet.bytes()),
                        sheet.fileName(),
                        sheet.mediaType(),
                        sheet.bytes().length);
            } catch (Refused refused) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND, refused.sentence());
            }
        });
        var link = new Anchor(how == AttachmentType.INLINE ? handler.inline() : handler, how, Texts.of(key));
        link.addClassName("wm-button");
        return link;
    }
}
