package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.people.PersonLine;
import org.waymark.people.PostCard;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** People a row each; on a narrow screen one column holds it all. */
class PeopleGrid extends Grid<PersonLine> {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 900;

    private final transient List<RoleProfile> roles;
    private final List<Column<PersonLine>> wide;
    private final Column<PersonLine> single;

    PeopleGrid(List<RoleProfile> roles) {
        this.roles = roles;
        addClassName("wm-people");
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        setAriaLabel(Texts.of("admin.people.caption"));
        single = addComponentColumn(this::card).setHeader(Texts.of("admin.people.name"));
        wide = columns();
        fit(NARROW);
        addItemClickListener(event -> getUI().ifPresent(
                        ui -> ui.navigate(Places.person(event.getItem().name().id()))));
        addAttachListener(event -> {
            var page = event.getUI().getPage();
            fit(page.getExtendedClientDetails().getWindowInnerWidth());
            var resized = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
            addDetachListener(detach -> resized.remove());
        });
    }

    private List<Column<PersonLine>> columns() {
        return List.of(
                addComponentColumn(PeopleGrid::name)
                        .setHeader(Texts.of("admin.people.name"))
                        .setWidth("190px")
                        .setFlexGrow(1),
                addComponentColumn(this::rolesOf)
                        .setHeader(Texts.of("admin.people.role"))
                        .setWidth("230px")
                        .setFlexGrow(2),
                addComponentColumn(line -> lines(line.posts().stream().map(PeopleGrid::place)))
                        .setHeader(Texts.of("admin.people.place"))
                        .setWidth("200px")
                        .setFlexGrow(2),
                addComponentColumn(line -> lines(line.posts().stream().map(post -> String.join(", ", post.sites()))))
                        .setHeader(Texts.of("admin.people.sites"))
                        .setWidth("200px")
                        .setFlexGrow(2),
                addComponentColumn(PeopleGrid::email)
                        .setHeader(Texts.of("admin.people.email"))
                        .setWidth("220px")
                        .setFlexGrow(1));
    }

    private void fit(int width) {
        wide.forEach(column -> column.setVisible(width >= NARROW));
        single.setVisible(width < NARROW);
    }

    private static Component name(PersonLine line) {
        Anchor link = Links.to(Places.person(line.name().id()), line.name().full());
        link.addClassName("wm-strong");
        var cell = new Div(link);
        if (line.leftOn() != null) {
            cell.add(new Div(
                    new StatusTag(Texts.of("admin.people.left", Days.of(line.leftOn())), StatusTag.Tone.PLAIN)));
        }
        return cell;
    }

    private Component card(PersonLine line) {
        var cell = new Div(
                name(line),
                rolesOf(line),
                soft(line.posts().stream().map(PeopleGrid::place).collect(Collectors.joining("; "))),
                soft(line.workEmail() == null ? "" : line.workEmail()));
        cell.addClassName("wm-cell");
        return cell;
    }

    private Component rolesOf(PersonLine line) {
        return line.posts().isEmpty()
                ? soft(Texts.of("admin.people.noPost"))
                : lines(line.posts().stream()
                        .map(post -> named(roles, post.post().role())));
    }

    private static Component email(PersonLine line) {
        return line.workEmail() == null ? new Span() : new Anchor("mailto:" + line.workEmail(), line.workEmail());
    }

    /** The role profile by name and level, or its code where the framework no longer has it. */
    static String named(List<RoleProfile> roles, RoleCode code) {
        return roles.stream()
                .filter(role -> role.code().equals(code))
                .map(RoleProfile::named)
                .findFirst()
                .orElse(code.value());
    }

    private static String place(PostCard post) {
        return post.team().isEmpty() ? post.service() : post.service() + " · " + post.team();
    }

    private static Component soft(String words) {
        var line = new Div(new Span(words));
        line.addClassNames("wm-small", "wm-soft");
        return line;
    }

    private static Component lines(Stream<String> words) {
        var cell = new Div();
        words.distinct().forEach(word -> cell.add(new Div(new Span(word))));
        cell.addClassName("wm-cell");
        return cell;
    }
}
