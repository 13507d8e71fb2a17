package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.RuleText;
import org.waymark.vetting.VettingRule;

/** Rules of vetting, a row each. */
class RuleTable extends Div {

    private static final long serialVersionUID = 1L;

    RuleTable(String caption, RuleSheet sheet, List<VettingRule> rules) {
        var columns = new ArrayList<>(List.of(
                Texts.of("recruiter.rules.level"),
                Texts.of("recruiter.rules.force"),
                Texts.of("recruiter.rules.holds"),
                Texts.of("recruiter.rules.asks"),
                Texts.of("recruiter.rules.by"),
                Texts.of("recruiter.rules.source")));
        if (sheet.mayKeep()) {
            columns.add(Texts.of("recruiter.rules.change.column"));
        }
        var table = new PlainTable(caption, columns);
        table.addClassName("wm-rules");
        for (VettingRule rule : rules) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(RuleWords.force(sheet, rule.force())), holds(rule), asks(rule), by(rule), source(rule)));
            if (sheet.mayKeep()) {
                cells.add(change(sheet, rule));
            }
            table.row(new Span(sheet.level(rule.level())), cells.toArray(Component[]::new));
        }
        add(table);
    }

    private static Component holds(VettingRule rule) {
        return lines(List.of(RuleWords.holds(rule.text()), RuleWords.renewal(rule.text())));
    }

    private static Component asks(VettingRule rule) {
        List<String> asks = RuleWords.asks(rule.text());
        return lines(asks.isEmpty() ? List.of(Texts.of("recruiter.rules.asksNothing")) : asks);
    }

    private static Component by(VettingRule rule) {
        RuleText text = rule.text();
        return lines(
                List.of(RuleWords.by(text.processedBy()), Texts.count("recruiter.rules.usually", text.usualDays())));
    }

    private static Component source(VettingRule rule) {
        RuleText text = rule.text();
        var parts = new Div(
                text.confirmed()
                        ? new StatusTag(Texts.of("recruiter.rules.confirmed"), StatusTag.Tone.GOOD)
                        : new StatusTag(Texts.of("recruiter.rules.unconfirmed"), StatusTag.Tone.WARN),
                new Paragraph(text.source()));
        var since = new Paragraph(Texts.of("recruiter.rules.since", Days.of(rule.from()), Days.of(text.sourcedOn())));
        since.addClassNames("wm-small", "wm-soft");
        parts.add(since);
        return parts;
    }

    private static Component change(RuleSheet sheet, VettingRule rule) {
        var link = new Link(Places.vettingRule(rule.force(), rule.level()), Texts.of("recruiter.rules.change"));
        link.setAriaLabel(Texts.of(
                "recruiter.rules.change.label", sheet.level(rule.level()), RuleWords.force(sheet, rule.force())));
        return link;
    }

    private static Component lines(List<String> lines) {
        var all = new Div();
        lines.forEach(line -> all.add(new Div(line)));
        return all;
    }
}
