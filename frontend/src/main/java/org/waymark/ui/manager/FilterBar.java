package org.waymark.ui.manager;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.TeamId;
import org.waymark.skillmix.Choices;
import org.waymark.skillmix.Filter;
import org.waymark.ui.session.Texts;

/** Which people and which domain to show; what is on stands below as chips that can be taken away one by one. */
class FilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Filter> onChange;
    private final ComboBox<Map.Entry<SiteId, String>> site = box("site");
    private final ComboBox<Map.Entry<RoleCode, String>> role = box("role");
    private final ComboBox<Map.Entry<TeamId, String>> team = box("team");
    private final ComboBox<Map.Entry<DomainCode, String>> domain = box("domain");
    private final TextField text = new TextField(Texts.of("manager.filter.text"));
    private final Checkbox gaps = new Checkbox(Texts.of("manager.filter.gaps"));
    private final Details fields;
    private final Div chips = new Div();
    private transient Filter filter = Filter.NONE;

    FilterBar(Consumer<Filter> onChange) {
        this.onChange = onChange;
        addClassNames("wm-heat-filter", "wm-no-print");
        listen(site, value -> filter.site(value));
        listen(role, value -> filter.role(value));
        listen(team, value -> filter.team(value));
        listen(domain, value -> filter.domain(value));
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(400);
        text.addValueChangeListener(event -> changed(event.isFromClient(), () -> filter.text(event.getValue())));
        gaps.addValueChangeListener(
                event -> changed(event.isFromClient(), () -> filter.onlyWithGaps(event.getValue())));
        var row = new Div(site, role, team, domain, text, gaps);
        row.addClassName("wm-heat-filter-row");
        fields = new Details(Texts.of("manager.filter"));
        fields.addOpenedChangeListener(event -> {
            if (row.getParent().isEmpty()) {
                fields.add(row);
            }
        });
        chips.addClassName("wm-heat-chips");
        add(fields, chips);
    }

    void show(Filter newFilter, Choices choices) {
        filter = newFilter;
        fill(site, choices.sites(), filter.site());
        fill(role, choices.roles(), filter.role());
        fill(team, choices.teams(), filter.team());
        fill(domain, choices.domains(), filter.domain());
        text.setValue(filter.text());
        gaps.setValue(filter.onlyWithGaps());
        chips.removeAll();
        chip("site", choices.sites(), filter.site(), filter.site(null));
        chip("role", choices.roles(), filter.role(), filter.role(null));
        chip("team", choices.teams(), filter.team(), filter.team(null));
        chip("domain", choices.domains(), filter.domain(), filter.domain(null));
        if (!filter.text().isBlank()) {
            chip(Texts.of("manager.filter.text") + ": " + filter.text(), filter.text(""));
        }
        if (filter.onlyWithGaps()) {
            chip(Texts.of("manager.filter.gaps"), filter.onlyWithGaps(false));
        }
        if (!filter.isOff()) {
            var reset = new Button(Texts.of("manager.filter.reset"), event -> onChange.accept(Filter.NONE));
            reset.addThemeVariants(ButtonVariant.TERTIARY);
            chips.add(reset);
        }
    }

    private static <K> ComboBox<Map.Entry<K, String>> box(String key) {
        var box = new ComboBox<Map.Entry<K, String>>(Texts.of("manager.filter." + key));
        box.setItemLabelGenerator(Map.Entry::getValue);
        box.setPlaceholder(Texts.of("manager.filter.all"));
        box.setClearButtonVisible(true);
        return box;
    }

    private <K> void listen(ComboBox<Map.Entry<K, String>> box, Function<@Nullable K, Filter> change) {
        box.addValueChangeListener(event -> {
            Map.Entry<K, String> chosen = event.getValue();
            changed(event.isFromClient(), () -> change.apply(chosen == null ? null : chosen.getKey()));
        });
    }

    private void changed(boolean byPerson, java.util.function.Supplier<Filter> change) {
        if (byPerson) {
            onChange.accept(change.get());
        }
    }

    private static <K> void fill(ComboBox<Map.Entry<K, String>> box, Map<K, String> choices, @Nullable K chosen) {
        List<Map.Entry<K, String>> entries = List.copyOf(choices.entrySet());
        if (!box.getListDataView().getItems().toList().equals(entries)) {
            box.setItems(entries);
        }
        box.setVisible(!entries.isEmpty());
        entries.stream()
                .filter(entry -> entry.getKey().equals(chosen))
                .findFirst()
                .ifPresentOrElse(box::setValue, box::clear);
    }

    private <K> void chip(String key, Map<K, String> names, @Nullable K chosen, Filter without) {
        if (chosen != null) {
            chip(Texts.of("manager.filter." + key) + ": " + names.getOrDefault(chosen, ""), without);
        }
    }

    private void chip(String words, Filter without) {
        var chip = new Button(words + " ✕", event -> onChange.accept(without));
        chip.addClassName("wm-heat-chip");
        chip.setAriaLabel(Texts.of("manager.filter.remove", words));
        chips.add(chip);
    }
}
