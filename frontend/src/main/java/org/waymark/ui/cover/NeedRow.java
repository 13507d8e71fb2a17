package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.provision.CoverColumn;
import org.waymark.ui.kit.WordsGuard;
import org.waymark.ui.session.Texts;

/** One need in the grid: a field for each cell, its place in the order, and what can be done with it. */
class NeedRow extends NativeTableBody {

    private static final long serialVersionUID = 1L;

    /** The cells that stand side by side; the two with more words stand below them. */
    private static final List<CoverColumn> SHORT = List.of(
            CoverColumn.PATHWAY,
            CoverColumn.DAYS,
            CoverColumn.HOURS,
            CoverColumn.ROLE,
            CoverColumn.HEADCOUNT,
            CoverColumn.WOMAN,
            CoverColumn.CLEARANCE,
            CoverColumn.CRITICALITY);

    /** The list of ways to say which days, which stands once on the page. */
    static final String DAYS = "cover-days";

    private final transient Row row;
    private final int number;
    private final transient Offered offered;
    private final transient Told told;
    private final Map<CoverColumn, CellField> fields = new EnumMap<>(CoverColumn.class);

    /** What somebody does with a need. */
    interface Told {
        void written(Row row, CoverColumn cell);

        void moved(Row row, int by);

        void duplicated(Row row);

        void removed(Row row);
    }

    NeedRow(Row row, int number, Offered offered, Told told) {
        this.row = row;
        this.number = number;
        this.offered = offered;
        this.told = told;
        addClassName("wm-cover-need");
        var asked = new AskedField(
                id(CoverColumn.COMPETENCIES),
                number,
                row.text(CoverColumn.COMPETENCIES),
                offered,
                text -> write(CoverColumn.COMPETENCIES, text));
        fields.put(CoverColumn.COMPETENCIES, asked.field());
        NativeTableRow first = addRow();
        first.add(place());
        SHORT.forEach(cell -> first.add(cell(cell, field(cell), 1)));
        first.add(acts());
        addRow().add(cell(CoverColumn.COMPETENCIES, asked, 4), cell(CoverColumn.REASON, field(CoverColumn.REASON), 4));
        row.notes().forEach((cell, sentence) -> at(cell).note(sentence));
        row.faults().forEach((cell, sentence) -> at(cell).fault(sentence));
    }

    static List<CoverColumn> inOneLine() {
        return SHORT;
    }

    void focus(CoverColumn cell) {
        at(cell).focus();
    }

    private CellField at(CoverColumn cell) {
        return Objects.requireNonNull(fields.get(cell));
    }

    private void write(CoverColumn cell, String text) {
        row.write(cell, text);
        told.written(row, cell);
    }

    private CellField field(CoverColumn cell) {
        String label = Texts.of("cover.site.cell.of", Words.label(cell), number);
        String text = row.text(cell);
        CellField field = switch (cell) {
            case DAYS -> CellField.line(id(cell), label, text).suggesting(DAYS);
            case HOURS -> CellField.line(id(cell), label, text).hint(Texts.of("cover.site.hours.hint"));
            case HEADCOUNT -> CellField.line(id(cell), label, text).ofNumbers();
            case REASON -> CellField.lines(id(cell), label, text);
            default -> CellField.choice(id(cell), label, text, offered.of(cell));
        };
        field.whenWritten(written -> {
            write(cell, written);
            field.silent();
            if (cell == CoverColumn.REASON) {
                WordsGuard.warning(written, offered.today()).ifPresent(field::note);
            }
        });
        fields.put(cell, field);
        return field;
    }

    private String id(CoverColumn cell) {
        return "need-" + number + "-" + cell.word();
    }

    private static NativeTableCell cell(CoverColumn cell, Component field, int columns) {
        var made = new NativeTableCell(field);
        made.getElement().setAttribute("data-label", Words.label(cell));
        made.addClassName("wm-cover-" + cell.word());
        if (columns > 1) {
            made.getElement().setAttribute("colspan", Integer.toString(columns));
            var label = new Span(Words.label(cell));
            label.addClassNames("wm-cover-label");
            label.getElement().setAttribute("aria-hidden", "true");
            made.addComponentAsFirst(label);
        }
        return made;
    }

    private NativeTableHeaderCell place() {
        var up = act("cover.site.up", "cover.site.up.which", () -> told.moved(row, -1));
        var down = act("cover.site.down", "cover.site.down.which", () -> told.moved(row, 1));
        var both = new Div(up, down);
        both.addClassName("wm-cover-order");
        var name = new Span(Texts.of("cover.site.need.name") + " ");
        name.addClassName("wm-cover-name");
        var place = new NativeTableHeaderCell();
        place.add(new Div(name, new Span(Integer.toString(number))), both);
        place.getElement().setAttribute("scope", "rowgroup").setAttribute("rowspan", "2");
        place.addClassName("wm-cover-place");
        return place;
    }

    private NativeTableCell acts() {
        var acts = new NativeTableCell();
        acts.add(
                act("cover.site.duplicate", "cover.site.duplicate.which", () -> told.duplicated(row)),
                act("cover.site.remove", "cover.site.remove.which", () -> told.removed(row)));
        acts.getElement().setAttribute("rowspan", "2");
        acts.addClassName("wm-cover-acts");
        return acts;
    }

    private NativeButton act(String key, String whole, Runnable act) {
        var button = new NativeButton(Texts.of(key), event -> act.run());
        button.addClassName("wm-cover-act");
        button.getElement().setAttribute("aria-label", Texts.of(whole, number));
        return button;
    }
}
