package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.assessment.EvidenceText;
import org.waymark.framework.Competency;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.ErrorSummary;
import org.waymark.ui.session.Texts;

/** Writes down a new piece of evidence, or changes one. */
class LockerForm extends Dialog {

    private static final long serialVersionUID = 1L;

    /** So many fit on one page that the browser finds them itself. */
    static final int ALL_AT_ONCE = 500;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField title = new TextField(Texts.of("mine.evidence.field.title"));
    private final TextArea note = new TextArea(Texts.of("mine.evidence.field.note"));
    private final TextField link = new TextField(Texts.of("mine.evidence.field.link"));
    private final DatePicker dated = new DatePicker(Texts.of("mine.evidence.field.dated"));
    private final MultiSelectComboBox<Competency> competencies =
            new MultiSelectComboBox<>(Texts.of("mine.locker.field.competencies"));
    private final transient Map<String, Component> fields =
            Map.of("title", title, "note", note, "link", link, "dated", dated, "competencies", competencies);

    LockerForm(String heading, List<Competency> all, Consumer<EvidenceText> kept) {
        setHeaderTitle(heading);
        setWidth("600px");
        note.setHelperText(Texts.of("mine.evidence.help"));
        note.setMinRows(4);
        dated.setHelperText(Texts.of("mine.evidence.dated.help"));
        dated.setLocale(Locale.UK);
        dated.setAutoOpen(false);
        competencies.setItemLabelGenerator(LockerForm::label);
        competencies.setPageSize(ALL_AT_ONCE);
        competencies.setItems(all);
        competencies.setHelperText(Texts.of("mine.locker.field.competencies.help"));
        title.setAutofocus(true);
        var form = new Div(errors, title, note, link, dated, competencies);
        form.addClassName("wm-form");
        add(form);
        var save = new Button(Texts.of("mine.evidence.save"), event -> save(kept));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(Texts.of("mine.evidence.cancel"), event -> close()), save);
    }

    /** Fills in what is written down already. */
    LockerForm with(EvidenceText piece) {
        title.setValue(piece.title());
        note.setValue(piece.note());
        link.setValue(piece.link());
        dated.setValue(piece.dated());
        return choose(piece.competencies());
    }

    /** Chooses what the evidence is for. */
    LockerForm choose(Set<CompetencyCode> codes) {
        competencies.setValue(competencies
                .getListDataView()
                .getItems()
                .filter(competency -> codes.contains(competency.code()))
                .collect(Collectors.toSet()));
        return this;
    }

    static String label(Competency competency) {
        return competency.code() + " " + competency.title();
    }

    private void save(Consumer<EvidenceText> kept) {
        errors.clear(fields);
        try {
            LocalDate day = dated.getValue();
            if (day == null) {
                throw new Refused.NotValid("dated", Texts.of("mine.evidence.dated.missing"));
            }
            Set<CompetencyCode> codes =
                    competencies.getValue().stream().map(Competency::code).collect(Collectors.toSet());
            kept.accept(new EvidenceText(title.getValue(), note.getValue(), link.getValue(), day, codes));
            close();
        } catch (Refused refused) {
            errors.show(refused, fields);
        }
    }
}
