package org.waymark.ui.recruiter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.VettingCaseId;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.RenewalBand;
import org.waymark.vetting.RenewalLine;
import org.waymark.vetting.RenewalList;

/** Clearances that end before long, each with the day by which its renewal has to be begun and a box to choose it. */
class RenewalTable extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<ClearanceId, Checkbox> boxes = new LinkedHashMap<>();

    RenewalTable(RenewalList list, boolean mayChoose) {
        var columns = new ArrayList<>(List.of(
                Texts.of("recruiter.table.name"),
                Texts.of("recruiter.table.post"),
                Texts.of("recruiter.table.clearance"),
                Texts.of("recruiter.renewals.startBy"),
                Texts.of("recruiter.renewals.ends"),
                Texts.of("recruiter.renewals.stands")));
        if (mayChoose) {
            columns.add(Texts.of("recruiter.renewals.choose"));
        }
        var table = new PlainTable(
                Texts.of(mayChoose ? "recruiter.renewals.caption" : "recruiter.expiries.caption"), columns);
        addClassName("wm-renewals");
        for (RenewalLine line : list.lines()) {
            var cells = new ArrayList<Component>(List.of(
                    new Span(post(line)),
                    new Span(Texts.of(
                            "recruiter.case.clearance",
                            list.rules().body(line.issuer()),
                            list.rules().level(line.level()))),
                    startBy(line),
                    ends(line),
                    state(line, list.mayStart())));
            if (mayChoose) {
                cells.add(choice(line));
            }
            table.row(new Link(Places.person(line.person()), line.name()), cells.toArray(Component[]::new));
        }
        add(table);
    }

    /** The role and the first site; how many more there are stands for the others. */
    private static String post(RenewalLine line) {
        if (line.sites().isEmpty()) {
            return line.role();
        }
        String post = Texts.of("recruiter.case.post", line.role(), line.sites().getFirst());
        int more = line.sites().size() - 1;
        return more == 0 ? post : Texts.count("recruiter.renewals.sites", more, post);
    }

    /** The day, the days that are left until it, and where the figure comes from. */
    private static Component startBy(RenewalLine line) {
        String day = Days.of(line.startBy());
        var usual = new Paragraph(
                line.sample() > 0
                        ? Texts.of("recruiter.renewals.usual.history", line.usual(), line.sample())
                        : Texts.of("recruiter.renewals.usual.rule", line.usual()));
        usual.addClassNames("wm-small", "wm-soft");
        Component when = line.slack() < 0
                ? new StatusTag(Texts.of("recruiter.renewals.late", day, -line.slack()), StatusTag.Tone.BAD)
                : new Span(Texts.count("recruiter.renewals.slack", line.slack(), day));
        return new Div(when, usual);
    }

    private static Component ends(RenewalLine line) {
        return new Div(
                new Span(Days.of(line.ends()) + " "),
                new StatusTag(Texts.of("recruiter.band." + line.band().name()), tone(line.band())));
    }

    private static Component state(RenewalLine line, boolean mayOpen) {
        VettingCaseId begun = line.begun();
        if (begun != null) {
            var tag = new StatusTag(Texts.of("recruiter.renewals.begun"), StatusTag.Tone.ACT);
            return mayOpen
                    ? new Div(tag, new Link(Places.vettingCase(begun), Texts.of("recruiter.renewals.open")))
                    : tag;
        }
        var asked = line.asked();
        return asked == null
                ? new StatusTag(Texts.of("recruiter.renewals.notBegun"), StatusTag.Tone.PLAIN)
                : new StatusTag(Texts.of("recruiter.renewals.asked", Days.of(asked)), StatusTag.Tone.WARN);
    }

    private Component choice(RenewalLine line) {
        if (!line.isToBegin()) {
            return new Span("");
        }
        var box = new Checkbox();
        box.setAriaLabel(Texts.of("recruiter.renewals.choose.label", line.name()));
        boxes.put(line.id(), box);
        return box;
    }

    private static StatusTag.Tone tone(RenewalBand band) {
        return switch (band) {
            case ENDED, DAYS_7, DAYS_14, DAYS_30 -> StatusTag.Tone.BAD;
            case DAYS_60, DAYS_90 -> StatusTag.Tone.WARN;
            case DAYS_180, LATER -> StatusTag.Tone.PLAIN;
        };
    }

    void chooseAll() {
        boxes.values().forEach(box -> box.setValue(true));
    }

    List<ClearanceId> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
