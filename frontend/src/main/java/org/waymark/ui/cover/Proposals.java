package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.provision.CoverColumn;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** What the template for a kind of site proposes, line by line with its reason; each can be taken or left. */
class Proposals extends Paper {

    private static final long serialVersionUID = 1L;

    private final transient Offered offered;
    private final transient Map<Checkbox, Row> lines = new LinkedHashMap<>();
    private final Button take;

    Proposals(String kind, List<Row> proposed, Offered offered, Consumer<List<Row>> taken) {
        super(Texts.of("cover.site.template", kind));
        this.offered = offered;
        addClassName("wm-cover-proposals");
        addClassName("wm-no-print");
        take = new Button("", event -> taken.accept(chosen()));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Texts.of("cover.site.template.line")));
        var list = new UnorderedList();
        list.addClassName("wm-plain");
        proposed.forEach(row -> list.add(line(row)));
        var acts = new Div(take, new Button(Texts.of("cover.site.template.none"), event -> taken.accept(List.of())));
        acts.addClassName("wm-acts");
        add(list, acts);
        count();
    }

    private ListItem line(Row row) {
        var box = new Checkbox(says(row), event -> count());
        box.setValue(true);
        lines.put(box, row);
        var reason = new Paragraph(row.text(CoverColumn.REASON));
        reason.addClassNames("wm-small", "wm-soft");
        var asked = new Span(Texts.of("cover.site.template.asks", asks(row)));
        asked.addClassName("wm-small");
        var item = new ListItem(box, asked, reason);
        item.addClassName("wm-cover-proposal");
        return item;
    }

    private String says(Row row) {
        return Texts.of(
                "cover.site.template.needs",
                words(row, CoverColumn.PATHWAY),
                words(row, CoverColumn.DAYS),
                row.text(CoverColumn.HOURS).isEmpty() ? Texts.of("cover.site.hours.open") : row.text(CoverColumn.HOURS),
                people(row.text(CoverColumn.HEADCOUNT)));
    }

    private static String people(String headcount) {
        return headcount.matches("[0-9]{1,2}")
                ? Texts.count("cover.site.people", Integer.parseInt(headcount))
                : headcount;
    }

    private String asks(Row row) {
        String competencies = Asking.in(row.text(CoverColumn.COMPETENCIES)).stream()
                .map(one ->
                        Texts.of("cover.site.template.competency", one.code(), offered.title(one.code()), one.level()))
                .collect(Collectors.joining("; "));
        return row.text(CoverColumn.ROLE).isEmpty()
                ? competencies
                : competencies.isEmpty()
                        ? words(row, CoverColumn.ROLE)
                        : Texts.of("cover.site.template.both", words(row, CoverColumn.ROLE), competencies);
    }

    private String words(Row row, CoverColumn cell) {
        return offered.words(cell, row.text(cell));
    }

    private List<Row> chosen() {
        return lines.entrySet().stream()
                .filter(line -> line.getKey().getValue())
                .map(Map.Entry::getValue)
                .toList();
    }

    private void count() {
        take.setText(Texts.count("cover.site.template.take", chosen().size()));
        take.setEnabled(!chosen().isEmpty());
    }
}
