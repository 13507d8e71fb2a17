package org.waymark.ui.provision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.provision.ExampleService;
import org.waymark.provision.Force;
import org.waymark.provision.OpeningHours;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Texts;

/** What public pages say about one service, with where they say it and where they contradict each other. */
class ExampleSays extends Div {

    private static final long serialVersionUID = 1L;

    ExampleSays(ExampleService example, List<Force> forces) {
        addClassName("wm-grid");
        if (!example.oddities().isEmpty()) {
            var paper = new Paper(Texts.of("provision.example.oddities"), list(example.oddities()));
            paper.addClassName("wm-note");
            add(paper);
        }
        add(
                new Paper(Texts.of("provision.example.says"), facts(example)),
                new Paper(Texts.of("provision.sites"), sites(example, forces)),
                new Paper(Texts.of("provision.topic.HOURS"), hours(example)),
                new Paper(Texts.of("provision.example.more"), more(example)),
                new Paper(Texts.of("provision.example.sources"), sources(example)));
    }

    private static Component facts(ExampleService example) {
        return new Facts()
                .with(Texts.of("provision.topic.COUNTIES"), stated(example.counties()))
                .with(
                        Texts.of("provision.topic.AGES"),
                        example.agesInWords() == null ? Texts.of("provision.notStated") : example.agesInWords())
                .with(
                        Texts.of("provision.topic.PARTNERS"),
                        stated(example.partners().stream()
                                .map(one -> Wording.partner(one.partner())
                                        + (one.part().isEmpty()
                                                ? ""
                                                : Texts.of("provision.example.partner.part", one.part())))
                                .toList()))
                .with(
                        Texts.of("provision.topic.PATHWAYS"),
                        stated(example.pathways().stream()
                                .map(one -> Texts.of(
                                        "provision.example.pathway", Wording.pathway(one.pathway()), one.because()))
                                .toList()));
    }

    private static Component sites(ExampleService example, List<Force> forces) {
        if (example.sites().isEmpty()) {
            return new Paragraph(Texts.of("provision.notStated"));
        }
        var table = new PlainTable(
                Texts.count("provision.example.sites", example.sites().size()),
                List.of(
                        Texts.of("provision.sites.name"),
                        Texts.of("provision.sites.kind"),
                        Texts.of("provision.example.forceCode"),
                        Texts.of("provision.topic.HOURS")));
        for (ExampleService.Place place : example.sites()) {
            OpeningHours hours = place.hours();
            table.row(
                    new Span(place.name()),
                    new Span(Stream.of(Wording.siteKind(place.kind()), place.postcode(), place.note())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · "))),
                    new Span(force(place, forces)),
                    new Span(
                            hours == null ? Texts.of("provision.notStated") : String.join("; ", Wording.lines(hours))));
        }
        return table;
    }

    private static String force(ExampleService.Place place, List<Force> forces) {
        if (place.force() != null) {
            return forces.stream()
                    .filter(force -> force.code().equals(place.force()))
                    .map(Force::name)
                    .findFirst()
                    .orElse(place.force().value());
        }
        return place.kind().needsForce() ? Texts.of("provision.notStated") : "";
    }

    private static Component hours(ExampleService example) {
        if (example.hours().isEmpty()) {
            return new Paragraph(Texts.of("provision.notStated"));
        }
        var table = new PlainTable(
                Texts.of("provision.example.hours"),
                List.of(
                        Texts.of("provision.example.hours.scope"),
                        Texts.of("provision.example.hours.days"),
                        Texts.of("provision.example.hours.times"),
                        Texts.of("provision.example.hours.use")));
        for (ExampleService.Hours hours : example.hours()) {
            table.row(
                    new Span(hours.scope()),
                    new Span(hours.days().stream().map(ExampleSays::day).collect(Collectors.joining(", "))),
                    new Span(Stream.of(hours.times(), hours.text(), hours.note())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", "))),
                    new Span(Texts.of(use(hours))));
        }
        return table;
    }

    private static String use(ExampleService.Hours hours) {
        if (hours.times().isEmpty()) {
            return "provision.example.hours.noTimes";
        }
        return hours.forSites() ? "provision.example.hours.taken" : "provision.example.hours.noSite";
    }

    private static String day(String day) {
        return day.equals("BANK_HOLIDAY") ? Texts.of("provision.bankHolidays") : Wording.day(DayOfWeek.valueOf(day));
    }

    private static Component more(ExampleService example) {
        var facts = new Facts();
        example.says().forEach((topic, lines) -> facts.with(Texts.of("provision.says." + topic), lines));
        return facts;
    }

    private static Component sources(ExampleService example) {
        var list = new UnorderedList();
        for (ExampleService.Source source : example.sources()) {
            String url = source.url();
            var item = new ListItem();
            if (url == null) {
                item.setText(source.name());
            } else {
                var link = new Anchor(url, source.name());
                link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
                link.addClassName("wm-break");
                item.add(link);
            }
            list.add(item);
        }
        var dated = new Paragraph(
                example.dated() == null
                        ? Texts.of("provision.example.undated")
                        : Texts.of("provision.example.dated", example.dated()));
        var trust = new Paragraph(Texts.of("provision.example.confidence", example.confidence()));
        trust.addClassNames("wm-small", "wm-soft");
        return new Div(dated, list, trust);
    }

    private static List<String> stated(List<String> lines) {
        return lines.isEmpty() ? List.of(Texts.of("provision.notStated")) : lines;
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
