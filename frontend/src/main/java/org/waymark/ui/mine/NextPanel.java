package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.assessment.RatingSheet;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What the step above the present answer looks like. */
class NextPanel extends Paper {

    private static final long serialVersionUID = 1L;

    private final H3 heading = new H3();
    private final Paragraph looks = new Paragraph();
    private final Paragraph standIn = new Paragraph(Texts.of("mine.next.standIn"));
    private final Anchor more = new Anchor("", Texts.of("mine.next.more"));

    NextPanel() {
        looks.addClassName("wm-small");
        standIn.addClassNames("wm-small", "wm-soft");
        more.addClassName("wm-small");
        more.getElement().setAttribute("router-link", true);
        add(heading, looks, standIn, more);
    }

    void show(RatingSheet sheet, RatingSheet.Line line) {
        Level answer = line.answer() == null ? null : line.answer().levelOrNone();
        int next = answer == null ? line.need().value() : Math.min(answer.value() + 1, Level.HIGHEST);
        ScaleLevel step = sheet.scale().get(next);
        heading.setText(Texts.of(
                answer == null
                        ? "mine.next.need"
                        : answer.value() == Level.HIGHEST ? "mine.next.top" : "mine.next.level",
                step.named()));
        looks.setText(step.meaning());
        more.setHref(Places.competency(line.competency()));
    }
}
