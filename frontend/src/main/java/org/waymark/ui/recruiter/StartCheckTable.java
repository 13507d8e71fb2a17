package org.waymark.ui.recruiter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.framework.RoleProfile;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.StartCheckRule;
import org.waymark.vetting.StartCheckSheet;

/** Which checks are asked before a start, a row for each; those who may change one get there by its name. */
class StartCheckTable extends Div {

    private static final long serialVersionUID = 1L;

    StartCheckTable(String caption, StartCheckSheet sheet, List<StartCheckRule> rules) {
        var table = new PlainTable(
                caption,
                List.of(
                        Texts.of("recruiter.startCheck.check"),
                        Texts.of("recruiter.startCheck.asked"),
                        Texts.of("recruiter.startCheck.of"),
                        Texts.of("recruiter.startCheck.source")));
        for (StartCheckRule rule : rules) {
            table.row(
                    sheet.mayKeep()
                            ? new Link(Places.startCheck(rule.check().name()), rule.name())
                            : new Span(rule.name()),
                    rule.asked()
                            ? new StatusTag(Texts.of("recruiter.startCheck.yes"), StatusTag.Tone.GOOD)
                            : new StatusTag(Texts.of("recruiter.startCheck.no"), StatusTag.Tone.PLAIN),
                    new Span(rule.asked() ? of(sheet, rule) : ""),
                    new Span(source(rule)));
        }
        add(table);
    }

    private static String of(StartCheckSheet sheet, StartCheckRule rule) {
        var words = new ArrayList<String>();
        words.add(
                rule.roles().isEmpty()
                        ? Texts.of("recruiter.startCheck.everybody")
                        : sheet.roles().stream()
                                .filter(role -> rule.roles().contains(role.code()))
                                .map(RoleProfile::named)
                                .collect(Collectors.joining(", ")));
        if (rule.courtOnly()) {
            words.add(Texts.of("recruiter.startCheck.court"));
        }
        words.add(Texts.of(rule.existingStaff() ? "recruiter.startCheck.again" : "recruiter.startCheck.once"));
        return String.join("; ", words);
    }

    private static String source(StartCheckRule rule) {
        var from = rule.from();
        return from == null
                ? Texts.of("recruiter.startCheck.shipped")
                : Texts.of("recruiter.startCheck.since", Days.of(from), rule.source());
    }
}
