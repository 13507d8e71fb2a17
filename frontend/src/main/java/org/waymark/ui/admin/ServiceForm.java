package org.waymark.ui.admin;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.provision.ChangedService;
import org.waymark.provision.LdService;
import org.waymark.provision.NewService;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** How a service is called, who provides it and where it works; the code is chosen once. */
class ServiceForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextField code = new TextField(Texts.of("admin.services.code"));
    private final TextField name = field("name", new TextField(Texts.of("admin.services.name")));
    private final TextField provider = field("provider", new TextField(Texts.of("admin.services.provider")));
    private final TextField area = field("area", new TextField(Texts.of("admin.services.area")));

    private final DayField began = field("beganOn", new DayField(Texts.of("admin.services.began")));

    ServiceForm() {
        began.setHelperText(Texts.of("admin.services.began.help"));
        provider.setHelperText(Texts.of("admin.services.provider.help"));
        area.setHelperText(Texts.of("admin.services.area.help"));
    }

    /** Asks for the code too. */
    ServiceForm withCode() {
        code.setHelperText(Texts.of("admin.services.code.help"));
        field("code", code);
        return this;
    }

    ServiceForm show(LdService service) {
        name.setValue(service.name());
        provider.setValue(service.provider());
        area.setValue(service.area());
        began.setValue(service.beganOn());
        return this;
    }

    NewService newService() {
        return new NewService(code.getValue(), name.getValue(), provider.getValue(), area.getValue(), began());
    }

    ChangedService changed(LdService before) {
        return new ChangedService(
                before.id(), before.version(), name.getValue(), provider.getValue(), area.getValue(), began());
    }

    private @Nullable LocalDate began() {
        var faults = new Faults();
        Optional<LocalDate> day = began.day(faults, "beganOn");
        faults.refuseIfAny();
        return day.orElse(null);
    }
}
