package org.waymark.ui.candidates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.recruitment.CandidateStage;
import org.waymark.recruitment.ShortlistFile;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** What both marked, their differences first, and what each of them would do; nothing is added up. */
class BothPaper extends Paper {

    private static final long serialVersionUID = 1L;

    BothPaper(ShortlistFile file, ShortlistFile.Both both, Consumer<Boolean> say) {
        super(Texts.of("candidate.both"));
        add(new Paragraph(Texts.count("candidate.both.differences", both.differences())));
        var table = new PlainTable(
                Texts.of("candidate.both.caption"),
                List.of(
                        Texts.of("candidate.both.criterion"),
                        both.first().name(),
                        both.second().name(),
                        Texts.of("candidate.both.differs")));
        both.pairs()
                .forEach(pair -> table.row(
                        new Span(pair.criterion().words()),
                        List.of(
                                MarkerWords.mark(pair.first()),
                                MarkerWords.mark(pair.second()),
                                Texts.of(pair.differs() ? "candidate.both.yes" : "candidate.both.no"))));
        add(table, says(both.first()), says(both.second()));
        if (both.isMarker() && file.isOpen() && file.stage() == CandidateStage.RECEIVED) {
            add(new Paragraph(Texts.of("candidate.agree.how")), acts(say));
        }
    }

    private static Paragraph says(ShortlistFile.Says one) {
        Boolean yes = one.yes();
        String key = yes == null ? "candidate.says.nothing" : yes ? "candidate.says.yes" : "candidate.says.no";
        return new Paragraph(Texts.of(key, one.name()));
    }

    private static Div acts(Consumer<Boolean> say) {
        var acts = new Div(
                new Button(Texts.of("candidate.agree.yes"), click -> say.accept(true)),
                new Button(Texts.of("candidate.agree.no"), click -> say.accept(false)));
        acts.addClassName("wm-acts");
        return acts;
    }
}
