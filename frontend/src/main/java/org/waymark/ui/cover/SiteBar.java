package org.waymark.ui.cover;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.provision.LdService;
import org.waymark.provision.Site;
import org.waymark.ui.session.Texts;

/** Chooses the service, one of its sites, and the day. */
class SiteBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<SiteDay> go;

    SiteBar(Consumer<SiteDay> go) {
        this.go = go;
        addClassName("wm-no-print");
    }

    /** Shows what the address means among the sites that are open. */
    void show(SiteDay address, List<LdService> services, List<Site> open, LocalDate today) {
        removeAll();
        LocalDate day = address.day() == null ? today : address.day();
        var bar = new CoverBar(
                service -> go.accept(address.of(service)), other -> go.accept(address.on(within(other, today))));
        bar.show(services, address.service(), day, day.equals(today));
        address.among(open).ifPresent(site -> bar.addComponentAtIndex(1, choice(address, open, site)));
        add(bar);
    }

    private ComboBox<Site> choice(SiteDay address, List<Site> open, Site chosen) {
        var choice = new ComboBox<Site>(Texts.of("cover.page.filter.site"));
        choice.setItemLabelGenerator(Site::name);
        choice.setItems(open);
        choice.setValue(chosen);
        choice.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go.accept(address.at(event.getValue().id()));
            }
        });
        return choice;
    }

    /** The day to look at; nothing for today. */
    private static @Nullable LocalDate within(@Nullable LocalDate day, LocalDate today) {
        return Optional.ofNullable(day)
                .map(AddressWords::within)
                .filter(other -> !other.equals(today))
                .orElse(null);
    }
}
