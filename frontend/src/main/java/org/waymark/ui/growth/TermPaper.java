package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.kernel.RoleCode;
import org.waymark.people.TermEnd;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** When a volunteer's term ends, how long that is, and what can come next. */
class TermPaper extends Paper {

    private static final long serialVersionUID = 1L;
    private static final RoleCode PEER = new RoleCode("PSW");

    TermPaper(TermEnd term, boolean own) {
        add(new H2(Texts.of("growth.term")), new StatusTag(words(term), tone(term)));
        add(new Paragraph(Texts.of("growth.term.stage." + term.stage())));
        if (own) {
            add(
                    new Paragraph(Texts.of("growth.term.next")),
                    links(
                            new Link(Places.career(PEER), Texts.of("growth.term.peer")),
                            new Link(Places.careerStep(PEER), Texts.of("growth.term.step")),
                            new Link(Places.CONVERSATION, Texts.of("growth.term.talk"))));
        }
        addClassName("wm-term");
    }

    private static Div links(Link... links) {
        var row = new Div(links);
        row.addClassName("wm-row");
        return row;
    }

    static String words(TermEnd term) {
        long left = term.daysLeft();
        return left < 0
                ? Texts.of("growth.term.over", Days.of(term.endsOn()))
                : Texts.count("growth.term.left", left, Days.of(term.endsOn()));
    }

    private static StatusTag.Tone tone(TermEnd term) {
        return switch (term.stage()) {
            case FAR -> StatusTag.Tone.PLAIN;
            case HALF_A_YEAR -> StatusTag.Tone.ACT;
            case A_QUARTER -> StatusTag.Tone.WARN;
            case A_MONTH, OVER -> StatusTag.Tone.BAD;
        };
    }
}
