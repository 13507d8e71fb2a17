package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.Acceptance;
import org.waymark.vetting.AcceptanceAnswer;
import org.waymark.vetting.RuleSheet;

/** What forces do with the clearances of others, a row for each answer that holds. */
class AcceptanceTable extends Div {

    private static final long serialVersionUID = 1L;

    AcceptanceTable(RuleSheet sheet, List<Acceptance> answers) {
        var table = new PlainTable(
                Texts.of("recruiter.accept.caption"),
                List.of(
                        Texts.of("recruiter.accept.force"),
                        Texts.of("recruiter.accept.issuer"),
                        Texts.of("recruiter.rules.level"),
                        Texts.of("recruiter.accept.answer"),
                        Texts.of("recruiter.accept.since")));
        for (Acceptance one : answers) {
            table.row(
                    new Span(sheet.body(one.force())),
                    new Span(sheet.body(one.issuer())),
                    new Span(sheet.level(one.level())),
                    new StatusTag(Texts.of("recruiter.answer." + one.answer().name()), tone(one.answer())),
                    new Span(Texts.of("recruiter.rules.since", Days.of(one.from()), Days.of(one.sourcedOn()))));
        }
        add(table);
    }

    private static StatusTag.Tone tone(AcceptanceAnswer answer) {
        return switch (answer) {
            case ACCEPTED -> StatusTag.Tone.GOOD;
            case TRANSFER_CHECK -> StatusTag.Tone.WARN;
            case NEW_APPLICATION -> StatusTag.Tone.PLAIN;
        };
    }
}
