package org.waymark.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.home.Desk;
import org.waymark.home.Found;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Jumps to people, competencies, role profiles and pages by a few letters; Ctrl K opens it from anywhere. */
class CommandPalette extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;

    private final transient Actor actor;
    private final transient Desk desk;
    private final transient List<Menu.Page> pages;
    private final ComboBox<Target> field = new ComboBox<>(Texts.of("shell.palette.field"));

    /** Somewhere to jump to. */
    record Target(String name, String line, String address) {}

    CommandPalette(Actor actor, Desk desk) {
        this.actor = actor;
        this.desk = desk;
        this.pages = new Menu(desk.header(actor)).pages();
        setHeaderTitle(Texts.of("shell.palette.title"));
        setWidth("560px");
        field.setWidthFull();
        field.setAutofocus(true);
        field.setAutoOpen(true);
        field.setItemLabelGenerator(
                target -> target.line().isEmpty() ? target.name() : target.name() + " · " + target.line());
        field.setItems(this::fetch, query ->
                (int) targets(query.getFilter().orElse("")).count());
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                close();
                UI ui = event.getSource().getUI().orElseThrow();
                ui.navigate(event.getValue().address());
            }
        });
        add(field);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                field.focus();
            }
        });
    }

    private Stream<Target> fetch(Query<Target, String> query) {
        return targets(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit());
    }

    private Stream<Target> targets(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        var targets = new ArrayList<Target>();
        pages.stream()
                .filter(page -> page.name().toLowerCase(Locale.ROOT).contains(folded))
                .forEach(page ->
                        targets.add(new Target(page.name(), Texts.of("shell.palette.kind.page"), page.address())));
        desk.find(actor, typed, MOST).forEach(found -> targets.add(target(found)));
        return targets.stream();
    }

    private static Target target(Found found) {
        return switch (found.kind()) {
            case PERSON ->
                new Target(
                        found.name(),
                        Texts.of("shell.palette.kind.person"),
                        Places.person(new PersonId(Ids.parse(found.key()))));
            case PROFILE ->
                new Target(
                        found.name(),
                        Texts.of("shell.palette.kind.profile"),
                        Places.profile(new RoleCode(found.key())));
            case COMPETENCY ->
                new Target(
                        found.name(),
                        Texts.of("shell.palette.kind.competency") + " " + found.key(),
                        Places.competency(new CompetencyCode(found.key())));
        };
    }
}
