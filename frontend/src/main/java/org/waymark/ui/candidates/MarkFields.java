package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.waymark.recruitment.Criterion;
import org.waymark.recruitment.CriterionMark;
import org.waymark.recruitment.ShortlistFile;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The reader's own marks, a group of three for each criterion; each is kept as soon as it is chosen. */
class MarkFields extends Paper {

    private static final long serialVersionUID = 1L;

    MarkFields(ShortlistFile file, Acts acts) {
        super(Texts.of("candidate.marks"));
        boolean may = file.whyNotMark().isEmpty();
        add(new Paragraph(may ? Texts.of("candidate.marks.how") : file.whyNotMark()));
        for (int place = 0; place < file.criteria().size(); place++) {
            if (may || file.mine().containsKey(place)) {
                add(group(file, place, may, acts));
            }
        }
    }

    private static Div group(ShortlistFile file, int place, boolean may, Acts acts) {
        Criterion criterion = file.criteria().get(place);
        var group = new RadioButtonGroup<CriterionMark>(Texts.of(
                "candidate.criterion", place + 1, criterion.words(), Texts.of("candidate.need." + criterion.need())));
        group.setItems(CriterionMark.values());
        group.setItemLabelGenerator(MarkerWords::mark);
        group.setValue(file.mine().get(place));
        group.setReadOnly(!may);
        group.setId("criterion-" + place);
        group.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                acts.mark(place, event.getValue());
            }
        });
        var whole = new Div(group);
        whole.addClassName("wm-criterion");
        return whole;
    }

    /** What can be done with a mark. */
    interface Acts {
        void mark(int place, CriterionMark mark);
    }
}
