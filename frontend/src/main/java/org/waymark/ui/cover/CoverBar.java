package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.session.Texts;

/** Which service on which day; the service only where there are several to choose from. */
class CoverBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<LdService> service = new Select<>();
    private final DayField day = new DayField(Texts.of("cover.page.on"));
    private final Button today = new Button(Texts.of("cover.page.on.today"));

    /** Tells the other service, and the other day; nothing for today. */
    CoverBar(Consumer<ServiceId> onService, Consumer<@Nullable LocalDate> onDay) {
        addClassNames("wm-coverage-bar", "wm-no-print");
        service.setLabel(Texts.of("cover.page.service"));
        service.setItemLabelGenerator(LdService::name);
        service.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onService.accept(event.getValue().id());
            }
        });
        day.setClearButtonVisible(false);
        day.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onDay.accept(event.getValue());
            }
        });
        today.addClickListener(event -> onDay.accept(null));
        add(service, day, today);
    }

    void show(List<LdService> services, ServiceId chosen, LocalDate shown, boolean isToday) {
        if (!service.getListDataView().getItems().toList().equals(services)) {
            service.setItems(services);
        }
        service.setVisible(services.size() > 1);
        services.stream().filter(one -> one.id().equals(chosen)).findFirst().ifPresent(service::setValue);
        day.setValue(shown);
        today.setVisible(!isToday);
    }
}
