package org.waymark.ui.candidates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.recruitment.CandidateImportPreview;
import org.waymark.recruitment.CandidateImportRow;
import org.waymark.sheet.RowFault;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** What a file with candidates would do: every fault with its line, then every line with what becomes of it. */
class CandidateImportResult extends Paper {

    private static final long serialVersionUID = 1L;

    CandidateImportResult(String name, CandidateImportPreview preview, Button act) {
        super(Texts.of("candidate.import.preview", name));
        var acts = new Div(act);
        acts.addClassName("wm-acts");
        if (!preview.unread().isEmpty()) {
            add(CandidateTags.soft(Texts.of("candidate.import.unread", String.join(", ", preview.unread()))));
        }
        if (preview.isSound()) {
            long skipped = preview.rows().size() - preview.added();
            add(new Paragraph(Texts.of("candidate.import.sound", preview.added(), skipped)));
        } else {
            acts.add(new Span(Texts.of("candidate.import.mend")));
            add(faults(preview));
        }
        add(acts);
        if (!preview.rows().isEmpty()) {
            add(rows(preview));
        }
    }

    private static Component faults(CandidateImportPreview preview) {
        var table = new PlainTable(
                preview.moreFaults()
                        ? Texts.of(
                                "candidate.import.faults.more", preview.faults().size())
                        : Texts.count(
                                "candidate.import.faults", preview.faults().size()),
                List.of(
                        Texts.of("candidate.import.line"),
                        Texts.of("candidate.import.column"),
                        Texts.of("candidate.import.wrong")));
        for (RowFault fault : preview.faults()) {
            table.row(
                    new Span(
                            fault.line() == 0
                                    ? Texts.of("candidate.import.file")
                                    : Texts.of("candidate.import.number", fault.line())),
                    List.of(fault.column(), fault.sentence()));
        }
        return table;
    }

    private static Component rows(CandidateImportPreview preview) {
        var table = new PlainTable(
                Texts.count("candidate.import.rows", preview.rows().size()),
                List.of(
                        Texts.of("candidate.import.line"),
                        Texts.of("candidate.name"),
                        Texts.of("candidate.received"),
                        Texts.of("candidate.import.becomes")));
        for (CandidateImportRow row : preview.rows()) {
            String becomes =
                    Texts.of("candidate.import.outcome." + row.outcome().name());
            table.row(
                    new Span(Texts.of("candidate.import.number", row.line())),
                    List.of(
                            row.name(),
                            Days.of(row.receivedOn()),
                            row.word().isEmpty() ? becomes : becomes + " " + row.word()));
        }
        return table;
    }
}
