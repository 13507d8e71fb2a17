package org.waymark.ui.candidates;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.framework.Competency;
import org.waymark.kernel.CompetencyCode;
import org.waymark.recruitment.InterviewPlan;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Chooses what the interviews for a vacancy ask about. */
class QuestionChoice extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final transient InterviewPlan plan;
    private final CheckboxGroup<Competency> chosen = new CheckboxGroup<>(Texts.of("candidate.choose.what"));

    QuestionChoice(InterviewPlan plan) {
        this.plan = plan;
        put(new H2(Texts.of("candidate.choose")));
        put(new Paragraph(Texts.of("candidate.choose.how")));
        chosen.setItems(plan.choices());
        chosen.setItemLabelGenerator(one -> Texts.of("candidate.choose.one", one.code(), one.title()));
        var asked =
                plan.questions().stream().map(one -> one.competency().code()).collect(Collectors.toUnmodifiableSet());
        chosen.setValue(plan.choices().stream()
                .filter(one -> asked.contains(one.code()))
                .collect(Collectors.toSet()));
        field("questions", chosen);
    }

    /** What was chosen, in the order of the list. */
    List<CompetencyCode> codes() {
        return plan.choices().stream()
                .filter(chosen.getValue()::contains)
                .map(Competency::code)
                .toList();
    }
}
