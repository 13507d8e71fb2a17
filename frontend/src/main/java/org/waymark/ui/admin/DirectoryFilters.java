package org.waymark.ui.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Consumer;
import org.waymark.framework.RoleProfile;
import org.waymark.people.DirectoryChoices;
import org.waymark.provision.LdService;
import org.waymark.ui.session.Texts;

/** What the directory is narrowed by: part of a name, a service, a role profile, and whether leavers are shown. */
class DirectoryFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField(Texts.of("admin.people.search"));
    private final Select<LdService> service = new Select<>();
    private final Select<RoleProfile> role = new Select<>();
    private final Checkbox leavers = new Checkbox(Texts.of("admin.people.leavers"));

    DirectoryFilters(DirectoryChoices choices, DirectoryQuery query, Consumer<DirectoryQuery> changed) {
        addClassName("wm-filters");
        text.setValue(query.text());
        text.setMaxLength(200);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        service.setLabel(Texts.of("admin.people.service"));
        service.setItems(choices.services());
        service.setItemLabelGenerator(item -> item == null ? Texts.of("admin.people.service.all") : item.name());
        service.setEmptySelectionAllowed(true);
        service.setEmptySelectionCaption(Texts.of("admin.people.service.all"));
        choices.services().stream()
                .filter(item -> item.id().equals(query.service()))
                .findFirst()
                .ifPresent(service::setValue);
        role.setLabel(Texts.of("admin.people.role"));
        role.setItems(choices.roles());
        role.setItemLabelGenerator(item -> item == null ? Texts.of("admin.people.role.all") : item.named());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(Texts.of("admin.people.role.all"));
        choices.roles().stream()
                .filter(item -> item.code().equals(query.role()))
                .findFirst()
                .ifPresent(role::setValue);
        leavers.setValue(query.leavers());
        add(text, service, role);
        if (choices.seesLeavers()) {
            add(leavers);
        }
        text.addValueChangeListener(event -> changed.accept(query()));
        service.addValueChangeListener(event -> changed.accept(query()));
        role.addValueChangeListener(event -> changed.accept(query()));
        leavers.addValueChangeListener(event -> changed.accept(query()));
    }

    private DirectoryQuery query() {
        var chosenService = service.getOptionalValue().map(LdService::id).orElse(null);
        var chosenRole = role.getOptionalValue().map(RoleProfile::code).orElse(null);
        return new DirectoryQuery(
                Objects.requireNonNull(text.getValue()), chosenService, chosenRole, leavers.getValue());
    }
}
