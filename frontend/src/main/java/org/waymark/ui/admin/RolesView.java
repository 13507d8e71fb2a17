package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.kernel.Actor;
import org.waymark.oversight.RoleHolder;
import org.waymark.oversight.RoleRegister;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Who can sign in and who holds which role. */
@Route(value = Places.ROLES, layout = MainLayout.class)
@PageTitle("Accounts and roles · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class RolesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient RoleRegister register;
    private final TextField text = new TextField(Texts.of("admin.register.search"));
    private final Select<String> show = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    RolesView(Actor actor, RoleRegister register) {
        this.actor = actor;
        this.register = register;
        count.addClassNames("wm-small", "wm-soft");
        count.getElement().setAttribute("role", "status");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        show.setLabel(Texts.of("admin.register.show"));
        show.setItems(RegisterQuery.SHOWN);
        show.setItemLabelGenerator(key -> Texts.of("admin.register.show." + key));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterQuery query = RegisterQuery.of(event.getLocation().getQueryParameters());
        List<RoleHolder> all = register.list(actor);
        text.setValue(query.text());
        show.setValue(query.show());
        text.addValueChangeListener(changed -> narrow(all));
        show.addValueChangeListener(changed -> narrow(all));
        var filters = new Div(text, show);
        filters.addClassName("wm-filters");
        removeAll();
        add(new PageHead(Texts.of("admin.register.title"), Texts.of("admin.register.line")), filters, count, list);
        show(all, query);
    }

    private void narrow(List<RoleHolder> all) {
        var query = new RegisterQuery(text.getValue(), show.getValue());
        var address = new Location(Places.ROLES, query.toQuery());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        show(all, query);
    }

    private void show(List<RoleHolder> all, RegisterQuery query) {
        List<RoleHolder> shown = all.stream().filter(query::matches).toList();
        count.setText(Texts.count("admin.register.count", shown.size()));
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState(
                    Texts.of("admin.register.none"),
                    Texts.of("admin.register.none.why"),
                    Links.to(Places.ROLES, Texts.of("admin.register.all"))));
        } else {
            list.add(new Paper(new RegisterTable(shown)));
        }
    }
}
