package org.waymark.ui.admin;

import com.vaadin.flow.component.textfield.TextField;
import org.waymark.provision.ChangedService;
import org.waymark.provision.LdService;
import org.waymark.provision.NewService;
import org.waymark.ui.session.Texts;

/** How a service is called, who provides it and where it works; the code is chosen once. */
class ServiceForm extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextField code = new TextField(Texts.of("admin.services.code"));
    private final TextField name = field("name", new TextField(Texts.of("admin.services.name")));
    private final TextField provider = field("provider", new TextField(Texts.of("admin.services.provider")));
    private final TextField area = field("area", new TextField(Texts.of("admin.services.area")));

    ServiceForm() {
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
        return this;
    }

    NewService newService() {
        return new NewService(code.getValue(), name.getValue(), provider.getValue(), area.getValue());
    }

    ChangedService changed(LdService before) {
        return new ChangedService(before.id(), before.version(), name.getValue(), provider.getValue(), area.getValue());
    }
}
