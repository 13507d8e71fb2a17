package org.waymark.ui.supervision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.supervision.ComplianceLine;
import org.waymark.supervision.SupervisionStanding;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** How somebody's supervision stands: a row for each kind that their role is asked. */
class StandingTable extends Div {

    private static final long serialVersionUID = 1L;

    StandingTable(SupervisionStanding standing) {
        var table = new PlainTable(
                Texts.of("supervision.standing.caption"),
                List.of(
                        Texts.of("supervision.kind"),
                        Texts.of("supervision.standing.state"),
                        Texts.of("supervision.standing.last"),
                        Texts.of("supervision.standing.due"),
                        Texts.of("supervision.standing.booked")));
        for (ComplianceLine line : standing.compliance().lines()) {
            table.row(
                    new Span(line.kind().words()),
                    Words.state(line.state()),
                    new Span(day(line.lastOn(), "supervision.never")),
                    new Span(due(line)),
                    new Span(day(standing.booked().get(line.kind().code()), "supervision.standing.nothing")));
        }
        add(table);
    }

    private static String due(ComplianceLine line) {
        if (line.afterReturn()) {
            return Texts.of("supervision.standing.return", day(line.due(), "supervision.never"));
        }
        return day(line.due(), "supervision.standing.paused");
    }

    private static String day(@Nullable LocalDate day, String none) {
        return day == null ? Texts.of(none) : Days.of(day);
    }
}
