package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.sheet.RowFault;
import org.waymark.training.TrainingImportPreview;
import org.waymark.training.TrainingImportRow;
import org.waymark.training.TrainingImportRow.Outcome;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** What a training report would do: lines with problems first, then every other line with what becomes of it. */
class TrainingImportResult extends Paper {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    /** @param apply takes whether lines with problems are left out */
    TrainingImportResult(String name, TrainingImportPreview preview, Consumer<Boolean> apply) {
        super(Texts.of("learning.import.preview", name));
        if (!preview.unread().isEmpty()) {
            var unread = new Paragraph(Texts.of("learning.import.unread", String.join(", ", preview.unread())));
            unread.addClassNames("wm-small", "wm-soft");
            add(unread);
        }
        if (preview.isReadable()) {
            add(new Paragraph(sentence(preview)), acts(preview, apply), rows(preview));
        } else {
            add(faults(preview));
        }
    }

    private static String sentence(TrainingImportPreview preview) {
        return CourseWords.list(List.of(
                        Texts.count("learning.import.count.new", preview.count(Outcome.NEW)),
                        Texts.count("learning.import.count.there", preview.count(Outcome.THERE)),
                        Texts.count("learning.import.count.problem", preview.count(Outcome.PROBLEM))))
                + ".";
    }

    private static Component acts(TrainingImportPreview preview, Consumer<Boolean> apply) {
        long added = preview.count(Outcome.NEW);
        long problems = preview.count(Outcome.PROBLEM);
        var leaveOut = new Checkbox(Texts.count("learning.import.leaveOut", problems));
        leaveOut.setVisible(problems > 0);
        var act = new Button(
                Texts.count("learning.import.act", added), click -> apply.accept(problems > 0 && leaveOut.getValue()));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setEnabled(added > 0 && problems == 0);
        leaveOut.addValueChangeListener(event -> act.setEnabled(added > 0 && event.getValue()));
        var acts = new Div(leaveOut, act);
        acts.addClassName("wm-acts");
        return acts;
    }

    private static Component faults(TrainingImportPreview preview) {
        var table = new PlainTable(
                Texts.count("learning.import.faults", preview.faults().size()),
                List.of(
                        Texts.of("learning.import.lineNumber"),
                        Texts.of("learning.import.column"),
                        Texts.of("learning.import.wrong")));
        for (RowFault fault : preview.faults()) {
            table.row(new Span(number(fault.line())), List.of(fault.column(), fault.sentence()));
        }
        return table;
    }

    private static String number(int line) {
        return line == 0 ? Texts.of("learning.import.file") : Texts.of("learning.import.number", line);
    }

    private static Component rows(TrainingImportPreview preview) {
        int all = preview.rows().size();
        var table = new PlainTable(
                all > SHOWN
                        ? Texts.of("learning.import.rows.first", SHOWN, all)
                        : Texts.count("learning.import.rows", all),
                List.of(
                        Texts.of("learning.import.lineNumber"),
                        Texts.of("learning.team.person"),
                        Texts.of("learning.course"),
                        Texts.of("learning.doneOn"),
                        Texts.of("learning.import.becomes")));
        preview.rows().stream()
                .sorted(Comparator.comparing((TrainingImportRow row) -> row.outcome() != Outcome.PROBLEM))
                .limit(SHOWN)
                .forEach(row -> table.row(
                        new Span(number(row.line())),
                        new Span(row.who()),
                        new Span(row.course()),
                        new Span(CourseWords.day(row.doneOn())),
                        becomes(row)));
        return table;
    }

    private static Component becomes(TrainingImportRow row) {
        String word = Texts.of("learning.import.outcome." + row.outcome().name());
        var parts = new Div(
                switch (row.outcome()) {
                    case NEW -> new StatusTag(word, StatusTag.Tone.GOOD);
                    case THERE -> new StatusTag(word, StatusTag.Tone.PLAIN);
                    case PROBLEM -> new StatusTag(word, StatusTag.Tone.BAD);
                });
        row.problems().forEach(sentence -> parts.add(new Div(sentence)));
        return parts;
    }
}
