package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.kernel.CoverNeedId;
import org.waymark.skillmix.CoverReport;
import org.waymark.skillmix.Coverage;
import org.waymark.skillmix.NeedCover;
import org.waymark.skillmix.NeedStory;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.NeedWords;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The headline with the rules, the list of needs, beside it one need or what hangs on one person, and the year ahead. */
class CoverBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<CoverAddress> go;
    private final Headline headline = new Headline();
    private final RuleToggles rules;
    private final Paragraph switched = new Paragraph(Texts.of("cover.page.switched"));
    private final CoverFilters filters;
    private final NeedTable table = new NeedTable();
    private final Div empty = new Div();
    private final NeedPanel panel;
    private final Departures departures = new Departures();
    private final YearPaper year = new YearPaper();
    private transient @Nullable CoverReport shown;
    private transient @Nullable CoverAddress address;

    /** Tells where to go from here. */
    CoverBoard(Consumer<CoverAddress> go) {
        this.go = go;
        addClassName("wm-coverage");
        rules = new RuleToggles(rule -> from(now -> now.toggling(rule)));
        filters = new CoverFilters(other -> from(now -> now.with(other)));
        panel = new NeedPanel(() -> from(now -> now.at(null)));
        List.<Component>of(table, panel)
                .forEach(part -> part.getElement()
                        .addEventListener("keydown", event -> from(now -> now.at(null)))
                        .setFilter("event.key === 'Escape'"));
        switched.addClassName("wm-note");
        var top = new Paper(headline, rules);
        top.addClassName("wm-coverage-top");
        var area = new Div(new Paper(filters, table, empty), panel, departures);
        area.addClassName("wm-coverage-area");
        add(top, switched, area, year);
    }

    /** Shows how needs are met; the list stays as it is where nothing in it changed, so that the focus stays too. */
    void show(CoverReport report, CoverAddress newAddress, Framework framework) {
        CoverAddress before = address;
        boolean other = !report.equals(shown);
        Coverage coverage = report.coverage();
        shown = report;
        address = newAddress;
        if (other) {
            headline.show(coverage);
            rules.show(coverage);
            switched.setVisible(!coverage.without().isEmpty());
            year.show(report.timeline());
        }
        CoverFilter filter = newAddress.filter();
        if (other || before == null || !filter.equals(before.filter())) {
            filters.show(filter, coverage.needs());
            departures.show(report.singlePoints(), framework, newAddress);
            list(coverage.needs().stream().filter(filter::shows).toList(), filter, framework, newAddress);
        }
    }

    private void list(List<NeedCover> needs, CoverFilter filter, Framework framework, CoverAddress newAddress) {
        table.show(needs, framework, newAddress);
        table.setVisible(!needs.isEmpty());
        empty.removeAll();
        if (needs.isEmpty()) {
            empty.add(nothing(filter));
        }
    }

    /** Shows what lies behind one need, and puts the focus there where somebody has just opened it. */
    void open(NeedStory story, Framework framework, boolean justNow, Component... acts) {
        table.mark(story.need().id());
        panel.show(NeedWords.title(story.need(), framework), story.sentence(), new NeedParts(story), acts);
        departures.setVisible(false);
        if (justNow) {
            panel.focusHeading();
        }
    }

    /** Closes the panel, and goes back to the need it was about. */
    void close(@Nullable CoverNeedId back) {
        table.mark(null);
        panel.hide();
        departures.setVisible(true);
        if (back != null) {
            table.focus(back);
        }
    }

    private EmptyState nothing(CoverFilter filter) {
        boolean noGaps = filter.equals(CoverFilter.NONE.show(CoverFilter.Show.GAPS));
        return new EmptyState(
                Texts.of(noGaps ? "cover.page.empty.gaps" : "cover.page.empty.filter"),
                Texts.of(noGaps ? "cover.page.empty.gaps.why" : "cover.page.empty.filter.why"),
                new Button(
                        Texts.of("cover.page.filter.reset"),
                        event -> from(now -> now.with(CoverFilter.NONE.show(CoverFilter.Show.ALL)))));
    }

    private void from(UnaryOperator<CoverAddress> change) {
        CoverAddress now = address;
        if (now != null) {
            go.accept(change.apply(now));
        }
    }
}
