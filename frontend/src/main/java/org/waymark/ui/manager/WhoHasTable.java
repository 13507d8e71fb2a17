package org.waymark.ui.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.framework.Framework;
import org.waymark.skillmix.WhoHas;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The people who were found: their level, when it was agreed, whether it still counts, and until when they are cleared. */
class WhoHasTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADINGS = Stream.of("person", "posts", "level", "agreed", "counts", "cleared")
            .map(heading -> Texts.of("manager.who." + heading))
            .toList();

    WhoHasTable(WhoHas found, Framework framework) {
        var table = new PlainTable(
                Texts.of(
                        "manager.who.caption",
                        found.from() + 1,
                        found.from() + found.people().size(),
                        found.total()),
                HEADINGS);
        found.people().forEach(line -> {
            var person = new Anchor(Places.person(line.person()), line.name());
            person.getElement().setAttribute("router-link", true);
            table.row(
                    person,
                    new Span(String.join("; ", line.posts())),
                    new Span(framework.words(line.level()).named()),
                    new Span(Days.of(line.agreedOn())),
                    new StatusTag(
                            Texts.of(line.counts() ? "manager.who.counts.yes" : "manager.who.counts.no"),
                            line.counts() ? StatusTag.Tone.GOOD : StatusTag.Tone.WARN),
                    cleared(line.cleared()));
        });
        add(table);
    }

    private static Component cleared(List<WhoHas.ClearedUntil> cleared) {
        if (cleared.isEmpty()) {
            return new Span(Texts.of("manager.who.cleared.no"));
        }
        var lines = new Div();
        cleared.forEach(one -> lines.add(new Div(
                one.by().isEmpty()
                        ? Texts.of("manager.who.cleared.national", Days.of(one.day()))
                        : Texts.of("manager.who.cleared.until", Days.of(one.day()), one.by()))));
        return lines;
    }
}
