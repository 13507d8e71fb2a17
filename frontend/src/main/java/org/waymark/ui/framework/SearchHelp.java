package org.waymark.ui.framework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.waymark.framework.Finding;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.FindingWords;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Stands where nothing was found, or nothing asked yet, and shows ways on. */
final class SearchHelp {

    private SearchHelp() {}

    static EmptyState beforeAnything() {
        var examples = new UnorderedList();
        List.of("framework.search.example.one", "framework.search.example.two", "framework.search.example.three")
                .forEach(key -> examples.add(new ListItem(new Link(Places.search(Texts.of(key)), Texts.of(key)))));
        return new EmptyState(
                Texts.of("framework.search.start"), Texts.of("framework.search.start.line"), examples, ways());
    }

    static EmptyState nothing(List<Finding> near) {
        var more = new ArrayList<Component>();
        if (!near.isEmpty()) {
            var list = new UnorderedList();
            near.forEach(one -> FindingWords.address(one)
                    .ifPresent(address ->
                            list.add(new ListItem(new Link(address, one.title().text())))));
            more.add(new H3(Texts.of("framework.search.near")));
            more.add(list);
        }
        more.add(ways());
        return new EmptyState(
                Texts.of("framework.search.nothing"),
                Texts.of("framework.search.nothing.line"),
                more.toArray(Component[]::new));
    }

    private static Div ways() {
        var ways = new Div(
                new Link(Places.COMPETENCIES, Texts.of("framework.competencies.all")),
                new Link(Places.PROFILES, Texts.of("framework.roles.all")));
        ways.addClassName("wm-row");
        return ways;
    }
}
