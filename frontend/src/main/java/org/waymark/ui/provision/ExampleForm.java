package org.waymark.ui.provision;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.provision.ExampleChoice;
import org.waymark.provision.ExampleService;
import org.waymark.provision.Force;
import org.waymark.provision.NewService;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** How the new service is called, from which day it works, and which sites it takes over from the example. */
class ExampleForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final transient ExampleService example;
    private final TextField name;
    private final TextField code;
    private final TextField provider;
    private final TextField area;
    private final DayField began;
    private final Map<String, Checkbox> taken = new LinkedHashMap<>();
    private final Map<String, ComboBox<Force>> forces = new LinkedHashMap<>();

    ExampleForm(ExampleService example, List<Force> known) {
        this.example = example;
        put(new H2(Texts.of("provision.example.form")));
        put(new Paragraph(Texts.of("provision.example.form.line")));
        name = field("name", new TextField(Texts.of("provision.example.name")));
        code = field("code", new TextField(Texts.of("provision.example.code")));
        code.setHelperText(Texts.of("provision.example.code.help"));
        provider = field("provider", new TextField(Texts.of("provision.example.provider")));
        provider.setValue(example.provider());
        area = field("area", new TextField(Texts.of("provision.example.area")));
        area.setValue(example.area());
        began = field("beganOn", new DayField(Texts.of("provision.example.began")));
        began.setHelperText(Texts.of("provision.example.began.help"));
        if (!example.sites().isEmpty()) {
            put(new H3(Texts.of("provision.example.take")));
            example.sites().forEach(place -> take(place, known));
        }
    }

    /** The choice, or every fault at once. */
    ExampleChoice choice() {
        var faults = new Faults();
        LocalDate day = began.required(faults, "beganOn", Texts.of("provision.example.began.missing"));
        faults.refuseIfAny();
        var chosen = new HashMap<String, ForceCode>();
        forces.forEach((site, force) -> force.getOptionalValue().ifPresent(value -> chosen.put(site, value.code())));
        return new ExampleChoice(
                example.code(),
                new NewService(code.getValue(), name.getValue(), provider.getValue(), area.getValue(), day),
                chosen,
                taken.entrySet().stream()
                        .filter(site -> !site.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private void take(ExampleService.Place place, List<Force> known) {
        var box = new Checkbox(Texts.of("provision.example.take.site", place.name(), Wording.siteKind(place.kind())));
        box.setValue(true);
        taken.put(place.name(), box);
        put(box);
        if (place.lacksForce()) {
            var force = new ComboBox<Force>(Texts.of("provision.example.force", place.name()));
            force.setItems(known);
            force.setItemLabelGenerator(Force::name);
            force.setHelperText(Texts.of("provision.example.force.help"));
            box.addValueChangeListener(event -> force.setVisible(event.getValue()));
            forces.put(place.name(), field(example.forceField(place), force));
        }
    }
}
