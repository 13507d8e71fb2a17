package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.assessment.EvidenceText;
import org.waymark.assessment.Warning;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.SayIt;

/** Writes down one piece of evidence without leaving the competency it is for. */
class EvidenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = new TextField(Texts.of("mine.evidence.field.title"));
    private final TextArea note = new TextArea(Texts.of("mine.evidence.field.note"));
    private final TextField link = new TextField(Texts.of("mine.evidence.field.link"));
    private final DatePicker dated = new DatePicker(Texts.of("mine.evidence.field.dated"));

    /** What was typed, before it is known which competencies it is for. */
    record Typed(String title, String note, String link, LocalDate dated) {
        EvidenceText with(Set<CompetencyCode> competencies) {
            return new EvidenceText(title, note, link, dated, competencies);
        }
    }

    EvidenceDialog(String competency, Function<Typed, List<Warning>> keep) {
        setHeaderTitle(Texts.of("mine.evidence.for", competency));
        setWidth("520px");
        note.setHelperText(Texts.of("mine.evidence.help"));
        note.setMaxLength(4000);
        dated.setHelperText(Texts.of("mine.evidence.dated.help"));
        dated.setLocale(java.util.Locale.UK);
        var form = new Div(errors, title, note, link, dated);
        form.addClassName("wm-form");
        add(form);
        var save = new Button(Texts.of("mine.evidence.save"), event -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.of("mine.evidence.cancel"), event -> close()), save);
    }

    private void save(Function<Typed, List<Warning>> keep) {
        var fields = Map.of("title", title, "note", note, "link", link, "dated", dated);
        LocalDate day = dated.getValue();
        try {
            if (day == null) {
                throw new Refused.NotValid("dated", Texts.of("mine.evidence.dated.missing"));
            }
            List<Warning> warnings = keep.apply(new Typed(title.getValue(), note.getValue(), link.getValue(), day));
            close();
            SayIt.done(
                    warnings.isEmpty()
                            ? Texts.of("mine.evidence.kept")
                            : warnings.getFirst().sentence());
        } catch (Refused refused) {
            errors.show(refused, fields);
        }
    }
}
