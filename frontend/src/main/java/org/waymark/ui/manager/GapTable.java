package org.waymark.ui.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.waymark.skillmix.Gap;
import org.waymark.skillmix.GapList;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.LooksLike;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** A team's gaps as a plain table, biggest first, a page at a time. */
class GapTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final String[] HEADINGS = {"person", "competency", "level", "need", "looks", "gap", "agreed"};

    private final transient IntConsumer onPage;

    GapTable(IntConsumer onPage) {
        this.onPage = onPage;
        addClassName("wm-gaps");
        setVisible(false);
    }

    void show(GapList list) {
        removeAll();
        setVisible(list.unknown() < list.everybody());
        add(summary(list));
        if (!list.gaps().isEmpty()) {
            add(table(list), pages(list));
        }
    }

    private static Component summary(GapList list) {
        String words = list.total() == 0
                ? Texts.of("manager.gaps.none")
                : Texts.count("manager.gaps.total", list.total(), Texts.count("manager.people", list.people()));
        String unknown = list.unknown() == 0 ? "" : " " + Texts.count("manager.gaps.unknown", list.unknown());
        return new Paragraph(words + unknown);
    }

    private static Component table(GapList list) {
        var table = new NativeTable();
        table.addClassName("wm-list");
        table.setCaptionText(Texts.of(
                "manager.gaps.caption",
                list.from() + 1,
                list.from() + list.gaps().size(),
                list.total()));
        var head = new NativeTableRow();
        for (String heading : HEADINGS) {
            var cell = head.addHeaderCell();
            cell.setText(Texts.of("manager.gaps." + heading));
            cell.getElement().setAttribute("scope", "col");
        }
        table.getHead().add(head);
        list.gaps().forEach(gap -> table.getBody().add(row(gap)));
        var scroll = new Div(table);
        scroll.addClassName("wm-scroll");
        return scroll;
    }

    private static NativeTableRow row(Gap gap) {
        var row = new NativeTableRow();
        var person = new Anchor(Places.person(gap.person()), gap.name());
        person.getElement().setAttribute("router-link", true);
        var role = new Span(gap.role());
        role.addClassNames("wm-small", "wm-soft", "wm-block");
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(person, role);
        var competency = new Anchor(Places.competency(gap.competency()), gap.title());
        competency.getElement().setAttribute("router-link", true);
        data(row, "competency", competency);
        data(row, "level", new Span(gap.held().named()));
        data(row, "need", new Span(gap.needed().step().named()));
        data(row, "looks", looks(gap));
        data(
                row,
                "gap",
                new StatusTag(
                        gap.mark().symbol() + " " + Texts.count("manager.gaps.below", gap.below()),
                        CellParts.tone(gap.mark())));
        data(row, "agreed", new Span(Days.of(gap.agreedOn())));
        return row;
    }

    private static Component looks(Gap gap) {
        var words = new Span(Voice.OTHERS.of(gap.needed()));
        words.addClassName("wm-small");
        return gap.needed().described() ? words : new Div(words, LooksLike.general());
    }

    /** The heading stands in front of the value where a phone shows the row as a card. */
    private static void data(NativeTableRow row, String heading, Component value) {
        var label = new Span(Texts.of("manager.gaps." + heading) + " ");
        label.addClassName("wm-card-label");
        label.getElement().setAttribute("aria-hidden", "true");
        row.addDataCell().add(label, value);
    }

    private Component pages(GapList list) {
        var pages = new Div();
        pages.addClassNames("wm-row", "wm-no-print");
        if (list.from() > 0) {
            pages.add(new Button(
                    Texts.of("manager.gaps.before"), event -> onPage.accept(Math.max(0, list.from() - GapList.PAGE))));
        }
        if (list.hasMore()) {
            pages.add(new Button(Texts.of("manager.gaps.next"), event -> onPage.accept(list.from() + GapList.PAGE)));
        }
        return pages;
    }
}
