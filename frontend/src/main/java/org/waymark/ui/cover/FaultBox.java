package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import org.waymark.kernel.Refused;
import org.waymark.provision.CoverColumn;
import org.waymark.ui.session.Texts;

/** The box at the top that lists what has to be mended, each with the way to its cell; focus moves to it. */
class FaultBox extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;

    private final transient BiConsumer<Row, CoverColumn> lead;
    private final transient Runnable leadToDay;

    FaultBox(BiConsumer<Row, CoverColumn> lead, Runnable leadToDay) {
        this.lead = lead;
        this.leadToDay = leadToDay;
        addClassName("wm-errors");
        setVisible(false);
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    }

    /** Shows the faults of the draft's cells, and those of no cell. */
    void show(Draft draft, List<Refused.Fault> others) {
        removeAll();
        var list = new UnorderedList();
        others.forEach(fault -> list.add(new ListItem(
                fault.field().equals(KeepBar.FROM)
                        ? link("field-from", fault.sentence(), leadToDay)
                        : new Span(fault.sentence()))));
        List<Component> links = draft.faulty().stream()
                .flatMap(row -> row.faults().entrySet().stream()
                        .<Component>map(fault -> link(
                                "need-" + draft.number(row) + "-"
                                        + fault.getKey().word(),
                                Texts.of(
                                        "cover.site.fault",
                                        draft.number(row),
                                        Words.label(fault.getKey()),
                                        fault.getValue()),
                                () -> lead.accept(row, fault.getKey()))))
                .limit(MOST)
                .toList();
        links.forEach(link -> list.add(new ListItem(link)));
        int all = draft.faulty().stream().mapToInt(row -> row.faults().size()).sum();
        if (all > MOST) {
            list.add(new ListItem(Texts.of("cover.site.faults.more", all - MOST)));
        }
        add(new H2(Texts.of("kit.errors.heading")), list);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    private static Anchor link(String id, String words, Runnable lead) {
        var link = new Anchor("#" + id, words);
        link.getElement()
                .setAttribute("router-ignore", true)
                .addEventListener("click", event -> lead.run())
                .addEventData("event.preventDefault()");
        return link;
    }
}
