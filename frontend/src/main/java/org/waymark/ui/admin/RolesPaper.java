package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Role;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.oversight.AccountSheet;
import org.waymark.oversight.RoleHolder;
import org.waymark.provision.LdService;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.TaskList;
import org.waymark.ui.session.Texts;

/** The roles somebody holds, and the form that gives one more. */
class RolesPaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final Select<Role> role = new Select<>();
    private final Select<LdService> service = new Select<>();

    RolesPaper(AccountSheet sheet, BiConsumer<Role, @Nullable ServiceId> grant, Consumer<RoleHolder.Held> takeAway) {
        put(new H2(Texts.of("admin.roles.heading")));
        if (sheet.holder().roles().isEmpty()) {
            put(new Paragraph(Texts.of("admin.roles.none")));
        } else {
            put(held(sheet, takeAway));
        }
        if (sheet.isOwn()) {
            put(new Paragraph(Texts.of("admin.roles.own")));
            return;
        }
        role.setLabel(Texts.of("admin.roles.role"));
        role.setItems(Stream.of(Role.values())
                .filter(known -> known != Role.SUPERVISOR)
                .toList());
        role.setItemLabelGenerator(RoleWords::of);
        role.setPlaceholder(Texts.of("admin.roles.choose"));
        service.setLabel(Texts.of("admin.roles.service"));
        service.setItems(sheet.services());
        service.setItemLabelGenerator(LdService::name);
        service.setVisible(false);
        field("role", role);
        field("service", service);
        role.addValueChangeListener(event -> chosen());
        act(Texts.of("admin.roles.give"), () -> give(sheet, grant));
    }

    private void chosen() {
        Role chosen = role.getValue();
        service.setVisible(chosen != null && chosen.isForOneService());
        role.setHelperText(chosen == null ? "" : RoleWords.says(chosen));
        if (!service.isVisible()) {
            service.clear();
        }
    }

    private void give(AccountSheet sheet, BiConsumer<Role, @Nullable ServiceId> grant) {
        Role chosen = role.getValue();
        if (chosen == null) {
            throw new Refused.NotValid("role", Texts.of("admin.roles.role.missing"));
        }
        ServiceId where = service.getOptionalValue().map(LdService::id).orElse(null);
        if (chosen == Role.ADMIN) {
            sure(
                    Texts.of("admin.roles.give.admin"),
                    Texts.of(
                            "admin.roles.give.admin.sure", sheet.holder().name().full()),
                    () -> attempt(() -> grant.accept(chosen, null)));
        } else {
            grant.accept(chosen, where);
        }
    }

    private Component held(AccountSheet sheet, Consumer<RoleHolder.Held> takeAway) {
        var list = new TaskList();
        for (RoleHolder.Held held : sheet.holder().roles()) {
            String name = RoleWords.of(held);
            var button = new Button(Texts.of("admin.roles.take"), event -> attempt(() -> takeAway.accept(held)));
            button.setAriaLabel(Texts.of("admin.roles.take.which", name));
            list.row(name, RoleWords.says(held.role()), button);
        }
        return list;
    }
}
