package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.GateEvidence;
import org.waymark.vetting.GateLine;
import org.waymark.vetting.StartFile;

/** Every condition of a start: what holds, what is missing, and who has to act. */
class GatePaper extends Paper {

    private static final long serialVersionUID = 1L;

    GatePaper(StartFile file) {
        super(Texts.of("recruiter.gate"));
        GateEvidence evidence = file.evidence();
        var line = new Paragraph(Texts.of("recruiter.gate.day", Days.of(evidence.day())));
        line.addClassName("wm-soft");
        add(line);
        var table = new PlainTable(
                Texts.of("recruiter.gate.caption"),
                List.of(
                        Texts.of("recruiter.gate.what"),
                        Texts.of("recruiter.gate.stands"),
                        Texts.of("recruiter.gate.words"),
                        Texts.of("recruiter.gate.owner")));
        for (GateLine one : evidence.lines()) {
            table.row(
                    new Span(one.about()),
                    one.holds()
                            ? new StatusTag(Texts.of("recruiter.gate.holds"), StatusTag.Tone.GOOD)
                            : new StatusTag(Texts.of("recruiter.gate.missing"), StatusTag.Tone.BAD),
                    new Span(one.words()),
                    new Span(Texts.of("recruiter.gate.owner." + one.owner().name())));
        }
        add(table);
        LocalDate earliest = evidence.earliest();
        if (earliest != null && !evidence.isReady()) {
            add(new Paragraph(Texts.of("recruiter.gate.earliest", file.name(), Days.of(earliest))));
        }
    }
}
