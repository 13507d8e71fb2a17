package org.waymark.ui.strategic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.provision.Criticality;
import org.waymark.skillmix.CoverNumbers;
import org.waymark.skillmix.CoverTotals;
import org.waymark.skillmix.Totals;
import org.waymark.skillmix.Verdict;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** How well services are covered, in three fixed tables; small numbers are held back. */
@Route(value = Places.COVER_TOTALS, layout = MainLayout.class)
@PageTitle("Cover in numbers · Waymark")
@StyleSheet("context://waymark/totals.css")
@PermitAll
@Prototype
class CoverTotalsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient CoverNumbers numbers;

    CoverTotalsView(Actor actor, CoverNumbers numbers) {
        this.actor = actor;
        this.numbers = numbers;
        addClassName("wm-totals-view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        CoverTotals totals = numbers.inEveryService(actor);
        removeAll();
        add(new PageHead(
                Texts.of("strategic.cover.title"),
                Texts.count("strategic.cover.line", totals.services().size(), Days.of(totals.day()))));
        if (totals.services().isEmpty()) {
            add(new EmptyState(Texts.of("strategic.empty"), Texts.of("strategic.cover.empty.why")));
            return;
        }
        var held = new Paragraph(Texts.of("strategic.cover.held", Totals.FEWEST));
        held.addClassName("wm-soft");
        add(
                held,
                new Paper(Texts.of("strategic.cover.needs"), needs(totals)),
                new Paper(Texts.of("strategic.cover.ready"), ready(totals)),
                new Paper(Texts.of("strategic.cover.levels"), levels(totals)));
    }

    private static Component needs(CoverTotals totals) {
        List<Verdict> worstFirst = Arrays.asList(Verdict.values()).reversed();
        var headings =
                new ArrayList<>(List.of(Texts.of("strategic.cover.service"), Texts.of("strategic.cover.criticality")));
        worstFirst.forEach(verdict -> headings.add(Texts.of("strategic.cover.verdict." + verdict.name())));
        var table = new PlainTable(Texts.of("strategic.cover.needs.caption"), headings);
        for (CoverTotals.OfService service : totals.services()) {
            for (Criticality criticality : Arrays.asList(Criticality.values()).reversed()) {
                var words = new ArrayList<String>();
                words.add(Texts.of("strategic.cover.criticality." + criticality.name()));
                worstFirst.forEach(verdict -> words.add(number(service, criticality, verdict)));
                table.row(new Span(service.name()), words);
            }
        }
        return scrolling(table, "strategic.cover.needs");
    }

    private static String number(CoverTotals.OfService service, Criticality criticality, Verdict verdict) {
        return service.needs()
                .flatMap(needs -> needs.stream()
                        .filter(one -> one.criticality() == criticality && one.verdict() == verdict)
                        .findFirst())
                .map(one -> Integer.toString(one.needs()))
                .orElse(Texts.of("strategic.heldBack"));
    }

    private static Component ready(CoverTotals totals) {
        var table = new PlainTable(
                Texts.of("strategic.cover.ready.caption"),
                List.of(
                        Texts.of("strategic.cover.service"),
                        Texts.of("strategic.cover.inPost"),
                        Texts.of("strategic.cover.ready.yes"),
                        Texts.of("strategic.cover.ready.no")));
        totals.services().forEach(service -> table.row(new Span(service.name()), readyOf(service.people())));
        table.row(new Span(Texts.of("strategic.together")), readyOf(totals.together()));
        return scrolling(table, "strategic.cover.ready");
    }

    private static List<String> readyOf(CoverTotals.People people) {
        return List.of(number(people.inPost()), number(people.ready()), number(people.notReady()));
    }

    private static Component levels(CoverTotals totals) {
        var headings = new ArrayList<>(List.of(Texts.of("strategic.cover.service")));
        totals.careerLevels().forEach(level -> headings.add(Texts.of("strategic.cover.level", level)));
        headings.add(Texts.of("strategic.cover.inPost"));
        var table = new PlainTable(Texts.of("strategic.cover.levels.caption"), headings);
        totals.services().forEach(service -> table.row(new Span(service.name()), levelsOf(service.people())));
        table.row(new Span(Texts.of("strategic.together")), levelsOf(totals.together()));
        return scrolling(table, "strategic.cover.levels");
    }

    private static List<String> levelsOf(CoverTotals.People people) {
        var words = new ArrayList<String>();
        people.byLevel().forEach(level -> words.add(number(level)));
        words.add(number(people.inPost()));
        return words;
    }

    private static String number(@Nullable Integer people) {
        return people == null ? Texts.of("strategic.heldBack") : people.toString();
    }

    private static Component scrolling(PlainTable table, String name) {
        var scroll = new Div(table);
        scroll.addClassName("wm-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Texts.of(name));
        return scroll;
    }
}
