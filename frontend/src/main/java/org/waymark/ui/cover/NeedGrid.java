package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.provision.CoverColumn;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The needs of a site to write in, a few at a time however many there are. */
class NeedGrid extends Paper {

    private static final long serialVersionUID = 1L;

    private static final int ON_ONE = 20;

    private final transient Draft draft;
    private final transient Offered offered;
    private final transient Told told;
    private final Checkbox onlyFaulty = new Checkbox();
    private final NativeTable table = new NativeTable();
    private final Div frame = new Div(table);
    private final Div turn = new Div();
    private transient List<Row> shown = List.of();
    private final transient Map<Row, NeedRow> lines = new HashMap<>();
    private int page;

    /** What the grid tells the page it stands on. */
    interface Told {
        /** Something was written, added or moved. */
        void changed();

        /** A need was taken out; this puts it back. */
        void removed(int number, Runnable putBack);
    }

    NeedGrid(Draft draft, Offered offered, Told told) {
        super(Texts.of("cover.site.grid"));
        this.draft = draft;
        this.offered = offered;
        this.told = told;
        table.addClassNames("wm-cover-grid");
        table.setCaptionText(Texts.of("cover.site.grid.caption"));
        head();
        suggestions();
        onlyFaulty.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                page = 0;
                show();
            }
        });
        turn.addClassName("wm-pages");
        turn.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.of("cover.site.turn"));
        add(onlyFaulty, frame, turn, new Button(Texts.of("cover.site.add"), event -> addEmpty()));
        show();
    }

    /** Shows the draft as it is now. */
    final void show() {
        List<Row> faulty = draft.faulty();
        onlyFaulty.setVisible(!faulty.isEmpty());
        onlyFaulty.setLabel(Texts.count("cover.site.onlyFaulty", faulty.size()));
        if (faulty.isEmpty()) {
            onlyFaulty.setValue(false);
        }
        shown = onlyFaulty.getValue() ? faulty : draft.rows();
        showPage();
    }

    /** Brings a need's cell into view and puts the focus there. */
    void lead(Row row, CoverColumn cell) {
        if (!shown.contains(row)) {
            onlyFaulty.setValue(false);
            show();
        }
        if (!lines.containsKey(row)) {
            page = Math.max(0, shown.indexOf(row)) / ON_ONE;
            showPage();
        }
        NeedRow line = lines.get(row);
        if (line != null) {
            line.focus(cell);
        }
    }

    private void showPage() {
        lines.values().forEach(NeedRow::removeFromParent);
        lines.clear();
        page = Math.min(page, Math.max(0, (shown.size() - 1) / ON_ONE));
        for (Row row : shown.subList(page * ON_ONE, Math.min(shown.size(), (page + 1) * ON_ONE))) {
            var line = new NeedRow(row, draft.number(row), offered, new Acts());
            lines.put(row, line);
            table.add(line);
        }
        frame.setVisible(!shown.isEmpty());
        turn();
    }

    private void turn() {
        turn.removeAll();
        turn.setVisible(shown.size() > ON_ONE);
        if (page > 0) {
            turn.add(new Button(Texts.of("kit.pages.previous"), event -> turnTo(page - 1)));
        }
        int last = Math.min(shown.size(), (page + 1) * ON_ONE);
        var here = new Span(Texts.of("cover.site.turn.here", page * ON_ONE + 1, last, shown.size()));
        here.getElement().setAttribute("role", "status");
        turn.add(here);
        if (last < shown.size()) {
            turn.add(new Button(Texts.of("kit.pages.next"), event -> turnTo(page + 1)));
        }
    }

    private void turnTo(int other) {
        page = other;
        showPage();
        lead(shown.get(page * ON_ONE), CoverColumn.PATHWAY);
    }

    private void addEmpty() {
        Row row = new Row(
                null,
                Map.of(
                        CoverColumn.DAYS,
                        offered.of(CoverColumn.DAYS).getFirst().text(),
                        CoverColumn.HEADCOUNT,
                        "1",
                        CoverColumn.CRITICALITY,
                        offered.of(CoverColumn.CRITICALITY).get(1).text()));
        draft.add(row);
        onlyFaulty.setValue(false);
        show();
        lead(row, CoverColumn.PATHWAY);
        told.changed();
    }

    private void head() {
        NativeTableRow row = table.getHead().addRow();
        var place = new NativeTableHeaderCell();
        var number = new Span(Texts.of("cover.site.need.number"));
        number.addClassName("wm-sr");
        place.add(number);
        row.add(place);
        NeedRow.inOneLine().forEach(cell -> row.add(heading(cell)));
        var acts = new NativeTableHeaderCell();
        var words = new Span(Texts.of("cover.site.acts"));
        words.addClassName("wm-sr");
        acts.add(words);
        row.add(acts);
    }

    private static NativeTableHeaderCell heading(CoverColumn cell) {
        var heading = new NativeTableHeaderCell(Words.label(cell));
        heading.getElement().setAttribute("scope", "col");
        heading.addClassName("wm-cover-" + cell.word());
        return heading;
    }

    private void suggestions() {
        getElement()
                .appendChild(
                        list(
                                AskedField.LIST,
                                offered.competencies().stream()
                                        .map(one -> one.text() + " " + one.words())
                                        .toList()),
                        list(
                                NeedRow.DAYS,
                                offered.of(CoverColumn.DAYS).stream()
                                        .map(Choice::text)
                                        .toList()));
    }

    private static Element list(String id, List<String> words) {
        var list = new Element("datalist");
        list.setAttribute("id", id);
        words.forEach(word -> list.appendChild(new Element("option").setAttribute("value", word)));
        return list;
    }

    /** What is done with the needs that are shown. */
    private final class Acts implements NeedRow.Told {

        @Override
        public void written(Row row, CoverColumn cell) {
            told.changed();
        }

        @Override
        public void moved(Row row, int by) {
            draft.move(row, by);
            show();
            lead(row, CoverColumn.PATHWAY);
            told.changed();
        }

        @Override
        public void duplicated(Row row) {
            Row copy = draft.duplicate(row);
            show();
            lead(copy, CoverColumn.PATHWAY);
            told.changed();
        }

        @Override
        public void removed(Row row) {
            int number = draft.number(row);
            int place = draft.remove(row);
            show();
            told.changed();
            told.removed(number, () -> {
                draft.putBack(place, row);
                show();
                lead(row, CoverColumn.PATHWAY);
                told.changed();
            });
        }
    }
}
