package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.CaseFile;
import org.waymark.vetting.CaseMove;
import org.waymark.vetting.ReturnedFor;

/** What happened to a case, the latest first. */
class CaseTimeline extends Paper {

    private static final long serialVersionUID = 1L;

    CaseTimeline(CaseFile file) {
        super(Texts.of("recruiter.timeline"));
        if (file.moves().isEmpty()) {
            var none = new Paragraph(Texts.of(
                    "recruiter.timeline.none", Days.of(file.card().one().openedAt())));
            none.addClassName("wm-soft");
            add(none);
            return;
        }
        var table = new PlainTable(
                Texts.of("recruiter.timeline.caption"),
                List.of(
                        Texts.of("recruiter.timeline.when"),
                        Texts.of("recruiter.timeline.what"),
                        Texts.of("recruiter.timeline.who")));
        for (CaseMove move : file.moves().reversed()) {
            table.row(new Span(Days.of(move.madeAt())), new Span(words(move)), new Span(file.maker(move)));
        }
        add(table);
    }

    private static String words(CaseMove move) {
        ReturnedFor why = move.returnedFor();
        String key = move.takesBack() ? "recruiter.timeline.back" : "recruiter.timeline.moved";
        String words = Texts.of(key, RuleWords.stage(move.fromStage()), RuleWords.stage(move.toStage()));
        return why == null
                ? words
                : Texts.of("recruiter.timeline.returned", words, Texts.of("recruiter.returned." + why.name()));
    }
}
