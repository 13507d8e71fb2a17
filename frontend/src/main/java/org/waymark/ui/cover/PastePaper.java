package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.kernel.Refused;
import org.waymark.provision.CoverColumn;
import org.waymark.sheet.RowFault;
import org.waymark.ui.session.Texts;

/** Takes a block from a spreadsheet, shows how it is read, and only then puts it into the grid. */
class PastePaper extends Details {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FAULTS = 20;

    private final transient Function<String, Block> read;
    private final transient Offered offered;
    private final transient Taking taking;
    private final TextArea block = new TextArea(Texts.of("cover.site.paste.field"));
    private final Div result = new Div();

    /**
     * What was read.
     *
     * @param faults what stood in the block and is no row
     */
    record Block(List<Row> rows, List<RowFault> faults) {}

    /** Puts rows into the grid. */
    interface Taking {
        void take(List<Row> rows, boolean instead);

        /** How many rows the grid has already. */
        int there();
    }

    PastePaper(Function<String, Block> read, Offered offered, Taking taking) {
        super(Texts.of("cover.site.paste"));
        this.read = read;
        this.offered = offered;
        this.taking = taking;
        addClassNames("wm-no-print", "wm-paper");
        block.setWidthFull();
        block.setMinRows(4);
        block.setMaxRows(10);
        block.addClassName("wm-cover-table");
        block.setManualValidation(true);
        block.setHelperText(Texts.of(
                "cover.site.paste.help",
                Arrays.stream(CoverColumn.values()).map(Words::label).collect(Collectors.joining(", "))));
        result.addClassName("wm-grid");
        var look = new Button(Texts.of("cover.site.paste.read"), event -> look(block.getValue()));
        var all = new Div(block, look, result);
        all.addClassName("wm-grid");
        add(all);
    }

    /** Reads a block that was pasted anywhere. */
    void paste(String text) {
        setOpened(true);
        block.setValue(text);
        look(text);
    }

    private void look(String text) {
        result.removeAll();
        block.setInvalid(false);
        try {
            show(read.apply(text));
        } catch (Refused refused) {
            refuse(refused.sentence());
        }
    }

    private void show(Block read) {
        List<Row> rows = read.rows();
        if (rows.isEmpty() && read.faults().isEmpty()) {
            refuse(Texts.of("cover.site.paste.nothing"));
        }
        if (!read.faults().isEmpty()) {
            result.add(unread(read.faults()));
        }
        if (!rows.isEmpty()) {
            result.add(new PasteGrid(rows, offered), acts(rows));
        }
    }

    private static UnorderedList unread(List<RowFault> faults) {
        var list = new UnorderedList();
        list.addClassNames("wm-plain", "wm-note", "wm-note-bad");
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> list.add(new ListItem(
                        fault.line() == 0
                                ? fault.sentence()
                                : Texts.of("cover.site.paste.unread", fault.line(), fault.sentence()))));
        if (faults.size() > MOST_FAULTS) {
            list.add(new ListItem(Texts.of("cover.site.faults.more", faults.size() - MOST_FAULTS)));
        }
        return list;
    }

    private void refuse(String sentence) {
        block.setInvalid(true);
        block.setErrorMessage(sentence);
        block.focus();
    }

    private Div acts(List<Row> rows) {
        int there = taking.there();
        var acts = new Div();
        acts.addClassName("wm-acts");
        acts.add(new Button(
                there == 0
                        ? Texts.count("cover.site.paste.take", rows.size())
                        : Texts.count("cover.site.paste.replace", rows.size(), Texts.count("cover.site.rows", there)),
                event -> take(rows, true)));
        if (there > 0) {
            acts.add(new Button(Texts.count("cover.site.paste.add", rows.size()), event -> take(rows, false)));
        }
        var nothing = new Paragraph(Texts.of("cover.site.paste.nothingKept"));
        nothing.addClassNames("wm-small", "wm-soft");
        acts.add(nothing);
        return acts;
    }

    private void take(List<Row> rows, boolean instead) {
        taking.take(rows, instead);
        result.removeAll();
        block.clear();
        setOpened(false);
    }
}
