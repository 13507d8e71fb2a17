package org.waymark.ui.supervision;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.supervision.KindForm;
import org.waymark.supervision.KindTrait;
import org.waymark.supervision.NewSupervisionKind;
import org.waymark.supervision.SupervisionKind;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Where a kind of supervision is begun, or changed from a day on. */
class KindPaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextField code = new TextField(Texts.of("supervision.kinds.code"));
    private final TextField words = text("supervision.kinds.name", 60);
    private final TextField purpose = text("supervision.kinds.purpose", 200);
    private final TextField usual = text("supervision.kinds.usual", 120);
    private final Select<KindForm> form = new Select<>();
    private final CheckboxGroup<KindTrait> traits = new CheckboxGroup<>(Texts.of("supervision.kinds.traits"));
    private final Checkbox used = new Checkbox(Texts.of("supervision.kinds.used"), true);
    private final transient Dated dated;

    /** @param now what the kind is today; none for a new one */
    KindPaper(@Nullable SupervisionKind now, LocalDate today) {
        super("kind-");
        put(new H2(now == null ? Texts.of("supervision.kinds.new") : now.words()));
        put(new Paragraph(Texts.of("supervision.kinds.form.line")));
        code.setHelperText(Texts.of("supervision.kinds.code.help"));
        code.setMaxLength(4);
        form.setLabel(Texts.of("supervision.kinds.form"));
        form.setItems(KindForm.values());
        form.setItemLabelGenerator(one -> one == null ? "" : one.words());
        form.setValue(KindForm.EITHER);
        traits.setItems(KindTrait.values());
        traits.setItemLabelGenerator(KindTrait::words);
        used.setHelperText(Texts.of("supervision.kinds.used.help"));
        field("code", code);
        field("words", words);
        field("purpose", purpose);
        field("usualSupervisor", usual);
        field("form", form);
        field("traits", traits);
        if (now != null) {
            field("used", used);
            show(now);
        }
        dated = new Dated(this, today);
    }

    private void show(SupervisionKind now) {
        code.setValue(now.code().value());
        code.setReadOnly(true);
        words.setValue(now.words());
        purpose.setValue(now.purpose());
        usual.setValue(now.usualSupervisor());
        form.setValue(now.form());
        traits.setValue(now.traits());
        used.setValue(now.isUsed());
    }

    /** What was entered, or that its day is missing. */
    NewSupervisionKind read() {
        var faults = new Faults();
        LocalDate from = dated.from(faults);
        faults.refuseIfAny();
        return new NewSupervisionKind(
                code.getValue(),
                words.getValue(),
                purpose.getValue(),
                usual.getValue(),
                form.getValue(),
                traits.getValue(),
                used.getValue(),
                from,
                dated.source());
    }

    private static TextField text(String key, int most) {
        var field = new TextField(Texts.of(key));
        field.setMaxLength(most);
        return field;
    }
}
