package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import org.waymark.kernel.Actor;
import org.waymark.people.Directory;
import org.waymark.people.DirectoryChoices;
import org.waymark.people.PersonFiles;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** Where colleagues find each other; administrators add people here. */
@Route(value = Places.DIRECTORY, layout = MainLayout.class)
@PageTitle("People · Waymark")
@PermitAll
@Prototype
class DirectoryView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Directory directory;
    private final transient PersonFiles files;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    DirectoryView(Actor actor, Directory directory, PersonFiles files) {
        this.actor = actor;
        this.directory = directory;
        this.files = files;
        count.addClassNames("wm-small", "wm-soft");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DirectoryQuery query = DirectoryQuery.of(event.getLocation().getQueryParameters());
        DirectoryChoices choices = files.choices(actor);
        removeAll();
        var head = choices.mayManage()
                ? new PageHead(
                        Texts.of("admin.people.title"),
                        Texts.of("admin.people.line"),
                        Links.button(Places.IMPORT, Texts.of("admin.people.import")),
                        Links.primary(AdminPages.NEW_PERSON, Texts.of("admin.people.add")))
                : new PageHead(Texts.of("admin.people.title"), Texts.of("admin.people.line"));
        add(head, new DirectoryFilters(choices, query, changed -> narrow(choices, changed)), count, list);
        show(choices, query);
    }

    private void narrow(DirectoryChoices choices, DirectoryQuery query) {
        var address = new Location(Places.DIRECTORY, query.toQuery());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        show(choices, query);
    }

    private void show(DirectoryChoices choices, DirectoryQuery query) {
        long total = directory.page(actor, query.filter(), 0, 1).total();
        list.removeAll();
        count.setText(total == 0 ? "" : Texts.count("admin.people.count", total));
        if (total == 0) {
            list.add(empty(choices, query));
            return;
        }
        var grid = new PeopleGrid(choices.roles());
        grid.setItems(
                asked -> directory.page(actor, query.filter(), asked.getOffset(), asked.getLimit()).rows().stream(),
                asked -> (int) directory.page(actor, query.filter(), 0, 1).total());
        grid.setAllRowsVisible(total <= 12);
        list.add(grid);
    }

    private static EmptyState empty(DirectoryChoices choices, DirectoryQuery query) {
        if (query.isNarrowed()) {
            return new EmptyState(
                    Texts.of("admin.people.noneFound"),
                    Texts.of("admin.people.noneFound.why"),
                    Links.to(Places.DIRECTORY, Texts.of("admin.people.showAll")));
        }
        return choices.mayManage()
                ? new EmptyState(
                        Texts.of("admin.people.none"),
                        Texts.of("admin.people.none.why"),
                        Links.to(Places.IMPORT, Texts.of("admin.people.import")))
                : new EmptyState(Texts.of("admin.people.none"), Texts.of("admin.people.none.colleague"));
    }
}
