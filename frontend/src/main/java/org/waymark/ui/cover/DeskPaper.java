package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.reporting.DeskList;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** The sheet for the desk of one site, as it is printed: nobody who may not work there is on it. */
class DeskPaper extends Paper {

    private static final long serialVersionUID = 1L;

    DeskPaper(DeskList list) {
        super(list.siteName());
        addClassName("wm-desk");
        add(
                line("wm-desk-day", Texts.of("cover.desk.day", Days.withWeekday(list.day()), list.serviceName())),
                line("wm-soft", list.asks()));
        if (list.lines().isEmpty()) {
            add(new Paragraph(Texts.of("cover.desk.nobody")));
        } else {
            add(table(list));
        }
        var made = line("wm-desk-made", list.madeBy());
        made.addClassNames("wm-small", "wm-soft");
        add(made);
    }

    private static Paragraph line(String cssClass, String words) {
        var line = new Paragraph(words);
        line.addClassName(cssClass);
        return line;
    }

    private static Component table(DeskList list) {
        var table = new PlainTable(
                Texts.count("cover.desk.caption", list.lines().size()),
                List.of(
                        Texts.of("cover.ready.name"),
                        Texts.of("cover.page.column.where"),
                        Texts.of("cover.desk.until")));
        list.lines()
                .forEach(
                        line -> table.row(new Span(line.name()), List.of(list.siteName(), until(line.clearedUntil()))));
        return table;
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? Texts.of("cover.desk.notAsked") : Days.of(day);
    }
}
