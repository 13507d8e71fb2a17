package org.waymark.ui.scenario;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.ui.session.Texts;

/** Which service to plan for, where there are several. */
class ServiceChooser extends Div {

    private static final long serialVersionUID = 1L;

    ServiceChooser(List<LdService> services, ServiceId chosen, Consumer<ServiceId> go) {
        addClassName("wm-no-print");
        setVisible(services.size() > 1);
        var select = new Select<LdService>();
        select.setLabel(Texts.of("scenario.service"));
        select.setItems(services);
        select.setItemLabelGenerator(LdService::name);
        services.stream().filter(one -> one.id().equals(chosen)).findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(event.getValue().id());
            }
        });
        add(select);
    }
}
