package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.training.TrainingRecord;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** Finished courses, a row each, newest first. */
class RecordTable extends PlainTable {

    private static final long serialVersionUID = 1L;

    /** @param act what can be done with each; none where the reader may only look */
    RecordTable(String caption, List<TrainingRecord> records, @Nullable Function<TrainingRecord, Component> act) {
        super(caption, columns(act != null));
        for (TrainingRecord one : records) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(CourseWords.day(one.doneOn())),
                    new Span(CourseWords.day(one.certificateOn())),
                    new Span(CourseWords.day(one.validUntil()))));
            if (act != null) {
                cells.add(act.apply(one));
            }
            row(name(one), cells.toArray(Component[]::new));
        }
    }

    private static List<String> columns(boolean acts) {
        var columns = new ArrayList<>(List.of(
                Texts.of("learning.course"),
                Texts.of("learning.doneOn"),
                Texts.of("learning.certificate"),
                Texts.of("learning.until")));
        if (acts) {
            columns.add(Texts.of("learning.act"));
        }
        return columns;
    }

    private static Component name(TrainingRecord one) {
        var name = new Div(new Span(one.courseName()));
        if (one.byOthers()) {
            var from = new Div(Texts.of("learning.fromReport"));
            from.addClassNames("wm-small", "wm-soft");
            name.add(from);
        }
        return name;
    }
}
