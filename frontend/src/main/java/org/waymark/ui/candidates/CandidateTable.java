package org.waymark.ui.candidates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.waymark.recruitment.CandidateLine;
import org.waymark.recruitment.CandidateList;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Candidates by name, each with how far they are; the list puts nobody before anybody else. */
class CandidateTable extends PlainTable {

    private static final long serialVersionUID = 1L;

    CandidateTable(CandidateList list, List<CandidateLine> shown) {
        super(
                Texts.count("candidate.caption", shown.size()),
                List.of(
                        Texts.of("candidate.name"),
                        Texts.of("candidate.stage"),
                        Texts.of("candidate.since"),
                        Texts.of("candidate.received"),
                        Texts.of("candidate.start")));
        shown.forEach(line -> row(
                name(line, list.mays().keep()),
                CandidateTags.of(line),
                new Span(Days.of(line.since())),
                new Span(Days.of(line.receivedOn())),
                start(line)));
    }

    private static Component name(CandidateLine line, boolean keeps) {
        var cell = new Div(new Link(Places.candidate(line.id()), line.name()));
        if (keeps && line.maybeKnown()) {
            var hint = CandidateTags.soft(Texts.of("candidate.maybeKnown"));
            hint.addClassName("wm-block");
            cell.add(hint);
        }
        return cell;
    }

    private static Span start(CandidateLine line) {
        LocalDate day = line.start();
        return new Span(day == null ? Texts.of("candidate.start.none") : Days.of(day));
    }
}
