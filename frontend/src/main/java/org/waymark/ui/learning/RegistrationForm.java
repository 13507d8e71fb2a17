package org.waymark.ui.learning;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.training.NewRegistration;
import org.waymark.training.Registration;
import org.waymark.training.RegistrationBody;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Where somebody writes down a registration, or changes the one they have with that body. */
class RegistrationForm extends FormPaper {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 30;

    private final transient List<Registration> there;
    private transient @Nullable Registration filled;
    private final Select<RegistrationBody> body = new Select<>();
    private final TextField reference = new TextField(Texts.of("learning.registration.reference"));
    private final DayField renewsOn = new DayField(Texts.of("learning.registration.renewsOn"));
    private final Paragraph asks = new Paragraph();

    /** @param keep takes what was typed, and the version of the registration that is there; 0 if there is none */
    RegistrationForm(List<Registration> there, BiConsumer<NewRegistration, Integer> keep) {
        super("registration");
        this.there = there;
        addClassName("wm-no-print");
        body.setLabel(Texts.of("learning.registration.body"));
        body.setItems(RegistrationBody.values());
        body.setItemLabelGenerator(RegistrationBody::words);
        reference.setMaxLength(LONGEST);
        reference.setHelperText(Texts.of("learning.registration.reference.help"));
        asks.addClassNames("wm-small", "wm-soft");
        body.addValueChangeListener(event -> {
            asks.setText(Texts.of("learning.registration.asks", event.getValue().asks()));
            known().ifPresentOrElse(this::fill, this::empty);
        });
        put(new H2(Texts.of("learning.registration.keep")));
        field("body", body);
        put(asks);
        field("reference", reference);
        field("renewsOn", renewsOn);
        act(
                Texts.of("learning.registration.keep.act"),
                () -> keep.accept(
                        registration(), known().map(Registration::version).orElse(0)));
    }

    private void fill(Registration one) {
        reference.setValue(one.reference());
        renewsOn.setValue(one.renewsOn());
        filled = one;
    }

    /** What another body knows somebody by is not kept for this one; what was typed by hand is. */
    private void empty() {
        Registration before = filled;
        if (before != null && reference.getValue().equals(before.reference())) {
            reference.clear();
            renewsOn.clear();
        }
    }

    private Optional<Registration> known() {
        return there.stream().filter(one -> one.body() == body.getValue()).findFirst();
    }

    private NewRegistration registration() {
        var faults = new Faults();
        RegistrationBody chosen = body.getValue();
        faults.unless(chosen != null, "body", Texts.of("learning.registration.body.missing"));
        LocalDate day = renewsOn.required(faults, "renewsOn", Texts.of("learning.registration.renewsOn.missing"));
        faults.refuseIfAny();
        return new NewRegistration(chosen == null ? RegistrationBody.NMC : chosen, reference.getValue(), day);
    }
}
