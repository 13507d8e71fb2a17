package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.assessment.RatingSheet;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** All competencies of one domain on one page, each with its six levels. */
class DomainSheet extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient List<ScaleLevel> scale;
    private final transient RatingPage.Acts acts;
    private final H2 title = new H2();
    private final Paragraph folded = new Paragraph(Texts.of("mine.domain.folded"));
    private final Div list = new Div();
    private final Map<CompetencyCode, DomainItem> items = new HashMap<>();

    DomainSheet(List<ScaleLevel> scale, RatingPage.Acts acts) {
        this.scale = List.copyOf(scale);
        this.acts = acts;
        addClassName("wm-compact");
        folded.addClassNames("wm-small", "wm-soft");
        var next = new Button(Texts.of("mine.domain.next"), event -> acts.step(1));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(new Button(Texts.of("mine.domain.previous"), event -> acts.step(-1)), next);
        foot.addClassName("wm-card-acts");
        add(title, folded, list, foot);
    }

    void show(RatingSheet sheet, RatingSheet.Line open, boolean keysOn) {
        items.clear();
        list.removeAll();
        sheet.domains().stream().filter(d -> d.code().equals(open.domain())).forEach(d -> title.setText(d.name()));
        for (RatingSheet.Line line : sheet.linesOf(open.domain())) {
            var item = new DomainItem(scale, line, acts, keysOn);
            items.put(line.competency(), item);
            list.add(item);
        }
        folded.setVisible(items.values().stream().anyMatch(DomainItem::isFolded));
        DomainItem first = items.get(open.competency());
        if (first != null) {
            first.focus(open);
        }
    }

    /** Shows the answer of one line. */
    void changed(RatingSheet.Line line) {
        DomainItem item = items.get(line.competency());
        if (item != null) {
            item.changed(line);
        }
    }
    /** Shows what is kept of one line instead of what was tried. */
    void notKept(RatingSheet.Line line) {
        DomainItem item = items.get(line.competency());
        if (item != null) {
            item.notKept(line);
        }
    }
}
