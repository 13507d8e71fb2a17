package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.assessment.Carried;
import org.waymark.assessment.RatingSheet;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.ui.session.Texts;

/** Offers to keep last time's levels for the unanswered competencies of one domain, and names them first. */
class CarryBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();
    private final Button button;

    CarryBar(Runnable carry) {
        addClassName("wm-carry");
        button = new Button("", event -> carry.run());
        getElement().setAttribute("role", "status");
        add(words, button);
    }

    void show(RatingSheet sheet, DomainCode domain) {
        List<RatingSheet.Line> open = sheet.linesOf(domain).stream()
                .filter(line -> !line.isAnswered() && line.lastTime() != null && !line.isChangedSinceLastTime())
                .toList();
        setVisible(!open.isEmpty());
        button.setVisible(true);
        button.setText(Texts.count("mine.carry.act", open.size()));
        words.setText(Texts.of(
                "mine.carry.values",
                open.stream().map(line -> line.competency() + " " + level(line)).collect(Collectors.joining(", "))));
    }

    /** Says which competencies could not be kept, where there are any. */
    void say(Carried carried) {
        if (!carried.leftOut().isEmpty()) {
            setVisible(true);
            button.setVisible(false);
            words.setText(Texts.of(
                    "mine.carry.leftOut",
                    carried.leftOut().stream().map(Carried.LeftOut::title).collect(Collectors.joining(", "))));
        }
    }

    private static Level level(RatingSheet.Line line) {
        return java.util.Objects.requireNonNull(line.lastTime()).level();
    }
}
