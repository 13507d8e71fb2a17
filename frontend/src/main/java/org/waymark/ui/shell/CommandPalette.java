package org.waymark.ui.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.home.Desk;
import org.waymark.home.Found;
import org.waymark.kernel.Actor;
import org.waymark.ui.kit.Highlighted;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Jumps to people, pages and anything in the framework by a few letters; Ctrl K opens it from anywhere. */
class CommandPalette extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    /** Enter while no line of the list is chosen. */
    private static final String ENTER = "event.key === 'Enter' && !event.target.getAttribute('aria-activedescendant')";

    private final transient Actor actor;
    private final transient Desk desk;
    private final transient List<Menu.Page> pages;
    private final ComboBox<Target> field = new ComboBox<>(Texts.of("shell.palette.field"));
    private transient List<Target> shown = List.of();
    private String shownFor = "";

    CommandPalette(Actor actor, Desk desk) {
        this.actor = actor;
        this.desk = desk;
        this.pages = new Menu(desk.header(actor)).pages();
        setHeaderTitle(Texts.of("shell.palette.title"));
        setWidth("640px");
        field.setWidthFull();
        field.setAutofocus(true);
        field.setAutoOpen(true);
        field.addClassName("wm-palette");
        field.setItemLabelGenerator(Target::name);
        field.setRenderer(new ComponentRenderer<>(CommandPalette::line));
        field.setItems(
                this::fetch, query -> targets(query.getFilter().orElse("")).size());
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                jump(event.getValue().address());
            }
        });
        field.getElement()
                .addEventListener(
                        "keydown",
                        event -> searchFor(
                                event.getEventData().get("event.target.value").asString()))
                .setFilter(ENTER)
                .addEventData("event.target.value");
        add(field);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                field.focus();
            }
        });
    }

    private void searchFor(String typed) {
        if (isOpened() && !typed.isBlank()) {
            jump(Places.search(Target.shortened(typed)));
        }
    }

    private void jump(String address) {
        close();
        var place = new Location(address);
        field.getUI().ifPresent(ui -> ui.navigate(place.getPath(), place.getQueryParameters()));
    }

    private Stream<Target> fetch(Query<Target, String> query) {
        return targets(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    /** The list for what is typed; it is asked for twice, for its length and for its lines. */
    private List<Target> targets(String typed) {
        if (shown.isEmpty() || !typed.equals(shownFor)) {
            shown = look(typed);
            shownFor = typed;
        }
        return shown;
    }

    private List<Target> look(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        var targets = new ArrayList<Target>();
        pages.stream()
                .filter(page -> page.name().toLowerCase(Locale.ROOT).contains(folded))
                .map(Target::of)
                .forEach(targets::add);
        Found found = desk.find(actor, typed, MOST);
        found.people().stream().map(Target::of).forEach(targets::add);
        found.sites().stream().map(Target::of).forEach(targets::add);
        found.framework().stream().flatMap(Target::of).forEach(targets::add);
        if (!folded.isEmpty()) {
            targets.add(Target.all(typed, found.inAll()));
        }
        return targets;
    }

    private static Div line(Target target) {
        var kind = new Span(target.kind());
        kind.addClassNames("wm-small", "wm-soft");
        var head = new Div(new Highlighted(target.title()), kind);
        head.addClassName("wm-palette-head");
        var line = new Div(head);
        if (!target.snippet().isEmpty()) {
            var snippet = new Highlighted(target.snippet());
            snippet.addClassNames("wm-small", "wm-palette-snippet");
            line.add(snippet);
        }
        line.addClassName("wm-palette-line");
        return line;
    }
}
