package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.session.Texts;

/** Counts the people whom the form asks about. It has no field for a name, and the numbers stay on this page. */
class PeopleAid extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 40;
    private static final List<String> WHO = List.of("parents", "partner", "siblings", "children", "home", "partners");

    private final Paragraph result = new Paragraph();
    private final List<IntegerField> fields = new ArrayList<>();

    PeopleAid() {
        result.getElement().setAttribute("role", "status");
        var row = new Div();
        row.addClassName("wm-row");
        for (String who : WHO) {
            var field = new IntegerField(Texts.of("recruiter.aid.people." + who));
            field.setMin(0);
            field.setMax(MOST);
            field.setStepButtonsVisible(true);
            field.addValueChangeListener(event -> tell());
            fields.add(field);
            row.add(field);
        }
        add(row, result);
        tell();
    }

    private void tell() {
        int all = fields.stream()
                .mapToInt(field -> field.getValue() == null ? 0 : Math.clamp(field.getValue(), 0, MOST))
                .sum();
        result.setText(Texts.count("recruiter.aid.people.all", all));
    }
}
