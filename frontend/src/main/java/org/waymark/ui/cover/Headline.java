package org.waymark.ui.cover;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.skillmix.Coverage;
import org.waymark.skillmix.Verdict;
import org.waymark.ui.kit.VerdictTag;
import org.waymark.ui.session.Texts;

/** How the service is covered, in one line and in numbers by verdict. */
class Headline extends Div {

    private static final long serialVersionUID = 1L;
    private static final Verdict[] WORST_FIRST = {Verdict.NONE, Verdict.ONE_DEEP, Verdict.THIN, Verdict.COVERED};

    private final H2 words = new H2();
    private final UnorderedList tally = new UnorderedList();
    private final Paragraph means = new Paragraph(Texts.of("cover.page.means"));

    Headline() {
        addClassName("wm-headline");
        var said = new Div(words);
        said.getElement().setAttribute("role", "status");
        tally.addClassName("wm-tally");
        means.addClassNames("wm-small", "wm-soft");
        add(said, tally, means);
    }

    void show(Coverage coverage) {
        words.setText(say(coverage));
        tally.removeAll();
        for (Verdict verdict : WORST_FIRST) {
            long count = coverage.needs().stream()
                    .filter(met -> met.verdict() == verdict)
                    .count();
            var number = new Span(Long.toString(count));
            number.addClassName("wm-strong");
            tally.add(new ListItem(new VerdictTag(verdict), number));
        }
    }

    /** “4 gaps in cover. 2 needs hang on one person.” */
    static String say(Coverage coverage) {
        return Texts.count("cover.page.gaps", coverage.gaps().size()) + " "
                + Texts.count("cover.page.oneDeep", coverage.oneDeep().size());
    }
}
