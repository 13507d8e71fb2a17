package org.waymark.ui.strategic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.skillmix.SkillMix;
import org.waymark.skillmix.Totals;
import org.waymark.skillmix.Totals.Count;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.ProgressLine;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** How many people meet what their roles need, by service and domain; small numbers are held back. */
@Route(value = Places.TOTALS, layout = MainLayout.class)
@PageTitle("Totals · Waymark")
@StyleSheet("context://waymark/totals.css")
@PermitAll
@Prototype
class CoverageTotalsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SkillMix skillMix;

    CoverageTotalsView(Actor actor, SkillMix skillMix) {
        this.actor = actor;
        this.skillMix = skillMix;
        addClassName("wm-totals-view");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(skillMix.totals(actor));
    }

    private void show(Totals totals) {
        removeAll();
        add(new PageHead(
                Texts.of("strategic.title"),
                Texts.count("strategic.line", totals.services().size(), Days.of(totals.day()))));
        if (totals.services().isEmpty()) {
            add(new EmptyState(Texts.of("strategic.empty"), Texts.of("strategic.empty.why")));
            return;
        }
        var held = new Paragraph(Texts.of("strategic.held", Totals.FEWEST));
        held.addClassName("wm-soft");
        add(held, bars(totals), new Paper(Texts.of("strategic.table"), table(totals)));
    }

    /** All services together, the domain with the smallest part meeting its need first. */
    private static Component bars(Totals totals) {
        var bars = new Div();
        bars.addClassName("wm-totals-bars");
        IntStream.range(0, totals.domains().size())
                .filter(i -> isSaid(totals.together().get(i)))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> share(Objects.requireNonNull(totals.together().get(i)))))
                .forEach(i -> bars.add(bar(
                        totals.domains().get(i).name(),
                        Objects.requireNonNull(totals.together().get(i)))));
        if (bars.getComponentCount() == 0) {
            return new Paper(Texts.of("strategic.together"), new Paragraph(Texts.of("strategic.tooFew")));
        }
        return new Paper(Texts.of("strategic.together"), bars);
    }

    private static Component bar(String domain, Count count) {
        var line = new ProgressLine();
        line.show(count.meeting(), count.asked(), Texts.of("strategic.bar", domain, count.meeting(), count.asked()));
        return line;
    }

    private static Component table(Totals totals) {
        var table = new NativeTable();
        table.addClassName("wm-list");
        table.setCaptionText(Texts.of("strategic.caption"));
        var head = new NativeTableRow();
        heading(head, "col", Texts.of("strategic.domain"));
        totals.services().forEach(service -> heading(head, "col", service.name()));
        heading(head, "col", Texts.of("strategic.together"));
        table.getHead().add(head);
        for (int i = 0; i < totals.domains().size(); i++) {
            int at = i;
            var row = new NativeTableRow();
            heading(row, "row", totals.domains().get(i).name());
            totals.services().forEach(service -> number(row, service.counts().get(at)));
            number(row, totals.together().get(i));
            table.getBody().add(row);
        }
        var scroll = new Div(table);
        scroll.addClassName("wm-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Texts.of("strategic.table"));
        return scroll;
    }

    private static void heading(NativeTableRow row, String scope, String text) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }

    private static void number(NativeTableRow row, @Nullable Count count) {
        var words = new Span(
                count == null
                        ? Texts.of("strategic.heldBack")
                        : count.asked() == 0
                                ? Texts.of("strategic.notAsked")
                                : Texts.of("strategic.of", count.meeting(), count.asked()));
        if (count == null || count.asked() == 0) {
            words.addClassNames("wm-soft", "wm-small");
        }
        row.addDataCell().add(words);
    }

    private static boolean isSaid(@Nullable Count count) {
        return count != null && count.asked() > 0;
    }

    private static double share(Count count) {
        return (double) count.meeting() / count.asked();
    }
}
