package org.waymark.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.waymark.training.LogEntry;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** Entries of one's own log, a row each, newest first. */
class LogTable extends PlainTable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    LogTable(String caption, List<LogEntry> entries, Function<LogEntry, Component> act) {
        super(
                caption,
                List.of(
                        Texts.of("learning.log.what"),
                        Texts.of("learning.log.kind"),
                        Texts.of("learning.log.day"),
                        Texts.of("learning.log.hours"),
                        Texts.of("learning.act")));
        entries.forEach(entry -> row(
                new Span(entry.title()),
                new Span(entry.kind().words()),
                new Span(Days.of(entry.onDay())),
                new Span(hours(entry.minutes())),
                act.apply(entry)));
    }

    /** Minutes as hours with at most two places, such as 1.5. */
    static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
