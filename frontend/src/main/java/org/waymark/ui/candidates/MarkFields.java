package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Faults;
import org.waymark.recruitment.Criterion;
import org.waymark.recruitment.CriterionMark;
import org.waymark.recruitment.ShortlistFile;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The reader's own marks, a group of three for each criterion; each is kept as soon as it is chosen. */
class MarkFields extends Paper {

    private static final long serialVersionUID = 1L;

    private final Map<String, RadioButtonGroup<CriterionMark>> groups = new LinkedHashMap<>();
    private final transient List<Criterion> criteria;

    MarkFields(ShortlistFile file, Acts acts) {
        super(Texts.of("candidate.marks"));
        criteria = file.criteria();
        boolean may = file.whyNotMark().isEmpty();
        add(new Paragraph(may ? Texts.of("candidate.marks.how") : file.whyNotMark()));
        for (int place = 0; place < file.criteria().size(); place++) {
            if (may || file.mine().containsKey(place)) {
                add(group(file, place, may, acts));
            }
        }
    }

    /** The groups by the name of a fault. */
    Map<String, RadioButtonGroup<CriterionMark>> groups() {
        return groups;
    }

    /** @throws org.waymark.kernel.Refused.NotValid if a criterion has no mark yet */
    void mustBeWhole() {
        var faults = new Faults();
        for (int place = 0; place < criteria.size(); place++) {
            var group = groups.get(name(place));
            faults.unless(
                    group == null || group.getValue() != null,
                    name(place),
                    Texts.of(
                            "candidate.marks.missing",
                            place + 1,
                            criteria.get(place).words()));
        }
        faults.refuseIfAny();
    }

    private static String name(int place) {
        return "criterion-" + place;
    }

    private Div group(ShortlistFile file, int place, boolean may, Acts acts) {
        Criterion criterion = file.criteria().get(place);
        var group = new RadioButtonGroup<CriterionMark>(Texts.of(
                "candidate.criterion", place + 1, criterion.words(), Texts.of("candidate.need." + criterion.need())));
        group.setItems(CriterionMark.values());
        group.setItemLabelGenerator(MarkerWords::mark);
        group.setValue(file.mine().get(place));
        group.setReadOnly(!may);
        group.setId(name(place));
        group.setManualValidation(true);
        groups.put(name(place), group);
        group.addValueChangeListener(event -> {
            group.setInvalid(false);
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
