package org.waymark.ui.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.kernel.Level;
import org.waymark.kernel.PostId;
import org.waymark.skillmix.Cell;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Mark;
import org.waymark.skillmix.Row;
import org.waymark.skillmix.SideBySide;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Two people side by side, what differs first; or, while only one is picked, the choice of the other. */
class PairParts extends Div {

    private static final long serialVersionUID = 1L;

    PairParts(SideBySide both) {
        addClassName("wm-pair");
        add(new Paragraph(
                new Link(Places.person(both.first().person()), both.first().name()),
                new Span(Texts.of("manager.pair.and", role(both.first()))),
                new Link(Places.person(both.second().person()), both.second().name()),
                new Span(" · " + role(both.second()))));
        part(both, "manager.pair.differing", both.differing());
        part(both, "manager.pair.oneSided", both.oneSided());
        part(both, "manager.pair.same", both.same());
    }

    /** The choice of the other one; rows can be picked as well. */
    PairParts(Row first, List<Row> rows, Consumer<PostId> onPick) {
        var box = new ComboBox<Row>(Texts.of("manager.pair.with"));
        box.setItems(
                rows.stream().filter(row -> !row.post().equals(first.post())).toList());
        box.setItemLabelGenerator(row -> Texts.of("manager.pair.person", row.name(), row.role()));
        box.setWidthFull();
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onPick.accept(event.getValue().post());
            }
        });
        add(new Paragraph(Texts.of("manager.pair.how", first.name())), box);
    }

    private static String role(SideBySide.Somebody one) {
        return one.role() + " " + one.careerLevel();
    }

    private void part(SideBySide both, String key, List<SideBySide.Line> lines) {
        add(new H3(Texts.count(key, lines.size())));
        if (!lines.isEmpty()) {
            add(table(both, Texts.count(key, lines.size()), lines));
        }
    }

    private static Component table(SideBySide both, String caption, List<SideBySide.Line> lines) {
        var table = new NativeTable();
        table.addClassName("wm-list");
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        for (String heading : List.of(
                Texts.of("manager.gaps.competency"),
                both.first().name(),
                both.second().name())) {
            var cell = head.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
        }
        table.getHead().add(head);
        for (SideBySide.Line line : lines) {
            var row = new NativeTableRow();
            var name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.add(new Link(Places.competency(line.competency()), line.title()));
            row.addDataCell().setText(words(line.first()));
            row.addDataCell().setText(words(line.second()));
            table.getBody().add(row);
        }
        return table;
    }

    /** “3 ●, needs 3”. */
    private static String words(Cell cell) {
        Level need = cell.need();
        return need == null
                ? Mark.NOT_IN_ROLE.symbol() + " " + Texts.of("manager.mark.NOT_IN_ROLE")
                : Texts.of("manager.pair.cell", cell.text(Lens.LEVEL), need);
    }
}
