package org.waymark.ui.candidates;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.CompetencyCode;
import org.waymark.recruitment.InterviewPlan;
import org.waymark.recruitment.InterviewQuestion;
import org.waymark.recruitment.PanelMark;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** The marks that an interview panel agreed; there is no field for a note. */
class PanelMarkForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> MARKS = List.of(0, 1, 2, 3, 4);

    private final transient Map<CompetencyCode, Select<Integer>> fields = new LinkedHashMap<>();

    PanelMarkForm(InterviewPlan plan, InterviewPlan.Interviewee one) {
        put(new H2(Texts.of("candidate.panel.marks")));
        put(new Paragraph(Texts.of("candidate.panel.how")));
        for (InterviewQuestion question : plan.questions()) {
            CompetencyCode code = question.competency().code();
            var field = new Select<Integer>();
            field.setLabel(question.competency().title());
            field.setItems(MARKS);
            field.setItemLabelGenerator(mark -> mark == null
                    ? Texts.of("candidate.panel.none")
                    : Texts.of("candidate.panel.mark", mark, Texts.of("candidate.panel.mark." + mark)));
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(Texts.of("candidate.panel.none"));
            field.setHelperText(
                    Texts.of("candidate.question.good", question.good().step().named()));
            field.setValue(one.marks().get(code));
            field.setReadOnly(!one.mayBeMarked());
            fields.put(code, field(code.value(), field));
        }
    }

    List<PanelMark> marks() {
        var marks = new ArrayList<PanelMark>();
        fields.forEach((code, field) -> {
            Integer mark = field.getValue();
            if (mark != null) {
                marks.add(new PanelMark(code, mark));
            }
        });
        return marks;
    }
}
