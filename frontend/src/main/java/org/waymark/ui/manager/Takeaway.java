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

/** Links that take away exactly what is shown, map or list of gaps: a workbook, a CSV file; the map for the printer. */
class Takeaway extends Div {

    private static final long serialVersionUID = 1L;

    private final Anchor xlsx;
    private final Anchor csv;
    private final Anchor print;
    private transient volatile Wanted wanted = new Wanted(HeatMapQuestion.supervisees(), HeatMapAddress.Show.MAP);

    /** What is shown, and how. */
    private record Wanted(HeatMapQuestion question, HeatMapAddress.Show show) {}

    /** Makes a file of what is shown. */
    interface Making {
        Sheet of(HeatMapQuestion question, HeatMapAddress.Show show);
    }

    /** Takes the three operations that make the files. */
    Takeaway(Making workbook, Making text, Function<HeatMapQuestion, Sheet> page) {
        addClassNames("wm-acts");
        xlsx = link("manager.take.xlsx", workbook, AttachmentType.DOWNLOAD);
        csv = link("manager.take.csv", text, AttachmentType.DOWNLOAD);
        print = link("manager.take.print", (question, show) -> page.apply(question), AttachmentType.INLINE);
        print.setTarget("_blank");
        add(xlsx, csv, print);
    }

    /** What to take; sheets only where a service's manager asks. The list of gaps is printed as it stands on the screen. */
    void of(HeatMapQuestion question, HeatMapAddress.Show show, boolean mayExport) {
        wanted = new Wanted(question, show);
        print.setVisible(show == HeatMapAddress.Show.MAP);
        xlsx.setVisible(mayExport);
        csv.setVisible(mayExport);
    }

    private Anchor link(String key, Making make, AttachmentType how) {
        InputStreamDownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            try {
                Wanted now = wanted;
                Sheet sheet = make.of(now.question(), now.show());
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
