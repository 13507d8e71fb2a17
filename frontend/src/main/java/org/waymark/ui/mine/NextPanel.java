package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.assessment.RatingSheet;
import org.waymark.framework.AtWork;
import org.waymark.framework.LevelWords;
import org.waymark.kernel.Level;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.kit.WayList;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What the level above the present answer looks like, what could be evidence of it, and the ways that lead there. */
class NextPanel extends Paper {

    private static final long serialVersionUID = 1L;

    private final H3 heading = new H3();
    private final Paragraph looks = new Paragraph();
    private final Paragraph general = LooksLike.general();
    private final Paragraph example = new Paragraph();
    private final Div evidence = new Div(new H4(Texts.of("mine.next.evidence")), example);
    private final WayList ways = new WayList();
    private final Div growing = new Div(new H4(Texts.of("mine.next.ways")), ways);
    private final Anchor more = new Anchor("", Texts.of("mine.next.more"));

    NextPanel() {
        addClassName("wm-next");
        looks.addClassName("wm-small");
        example.addClassName("wm-small");
        more.addClassName("wm-small");
        more.getElement().setAttribute("router-link", true);
        add(heading, looks, general, evidence, growing, more);
    }

    void show(RatingSheet.Line line) {
        Level answer = line.answer() == null ? null : line.answer().levelOrNone();
        AtWork atWork = line.atWork();
        Level next = answer == null ? line.need() : new Level(Math.min(answer.value() + 1, Level.HIGHEST));
        LevelWords words = atWork.at(next);
        heading.setText(Texts.of(
                answer == null
                        ? "mine.next.need"
                        : answer.value() == Level.HIGHEST ? "mine.next.top" : "mine.next.level",
                words.step().named()));
        looks.setText(Voice.OWN.of(words));
        general.setVisible(!atWork.described());
        example.setText(atWork.example().orElse(""));
        evidence.setVisible(atWork.example().isPresent());
        ways.show(atWork.waysTo(next));
        growing.setVisible(!atWork.waysTo(next).isEmpty());
        more.setHref(Places.competency(line.competency()));
    }
}
