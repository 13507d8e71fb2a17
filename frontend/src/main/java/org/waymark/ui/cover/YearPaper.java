package org.waymark.ui.cover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.skillmix.CoverTimeline;
import org.waymark.skillmix.Ending;
import org.waymark.skillmix.Ends;
import org.waymark.skillmix.NeedTurn;
import org.waymark.skillmix.SiteEndings;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.kit.VerdictTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What ends within a year: the days on which a verdict changes, what ends where and when as a drawing and as a table. */
class YearPaper extends Paper {

    private static final long serialVersionUID = 1L;
    private static final List<Ends> KINDS = List.of(Ends.POST, Ends.TERM, Ends.CLEARANCE, Ends.LEVELS);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** Later turns are further than anybody plans; they are counted. */
    private static final int MOST_TURNS = 12;

    private static final int MOST_ENDINGS = 300;

    private final Div parts = new Div();

    YearPaper() {
        super(Texts.of("cover.time.title"));
        addClassName("wm-year");
        add(parts);
    }

    void show(CoverTimeline timeline) {
        parts.removeAll();
        var line = new Paragraph(Texts.of("cover.time.line", Days.of(timeline.from()), Days.of(timeline.until())));
        line.addClassName("wm-soft");
        parts.add(line, new H3(Texts.of("cover.time.turns")));
        turns(timeline.turns());
        parts.add(new H3(Texts.of("cover.time.ends")));
        if (timeline.sites().isEmpty()) {
            parts.add(new Paragraph(Texts.of("cover.time.ends.none")));
        } else {
            parts.add(legend(), chart(timeline), table(timeline));
        }
    }

    private void turns(List<NeedTurn> turns) {
        if (turns.isEmpty()) {
            parts.add(new Paragraph(Texts.of("cover.time.turns.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("wm-turns");
        turns.stream().limit(MOST_TURNS).map(YearPaper::turn).forEach(list::add);
        parts.add(list);
        if (turns.size() > MOST_TURNS) {
            parts.add(new Paragraph(Texts.count("cover.time.turns.more", turns.size() - MOST_TURNS)));
        }
    }

    private static ListItem turn(NeedTurn turn) {
        var words = new Span(turn.sentence() + " " + why(turn));
        return new ListItem(new VerdictTag(turn.to()), words);
    }

    private static String why(NeedTurn turn) {
        return turn.leaving().isEmpty()
                ? Texts.of("cover.time.joining", String.join(", ", turn.joining()))
                : Texts.of("cover.time.leaving", String.join(", ", turn.leaving()));
    }

    private static Component legend() {
        var legend = new UnorderedList();
        legend.addClassName("wm-year-legend");
        for (Ends kind : KINDS) {
            var item = new ListItem(word(kind));
            item.addClassName("wm-key-k" + (KINDS.indexOf(kind) + 1));
            legend.add(item);
        }
        return legend;
    }

    private static Component chart(CoverTimeline timeline) {
        YearMonth last = YearMonth.from(timeline.until());
        List<YearMonth> months = Stream.iterate(
                        YearMonth.from(timeline.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
        var rows = new ArrayList<YearChart.Row>();
        var said = new ArrayList<String>();
        for (SiteEndings site : timeline.sites()) {
            Map<YearMonth, Map<Ends, Integer>> counts = site.byMonth();
            rows.add(new YearChart.Row(
                    site.name(),
                    months.stream()
                            .map(month -> counts.getOrDefault(month, Map.of()))
                            .map(kinds -> KINDS.stream()
                                    .map(kind -> kinds.getOrDefault(kind, 0))
                                    .toList())
                            .toList()));
            said.add(Texts.of("cover.time.site", site.name(), said(counts)));
        }
        return new YearChart(
                Texts.of("cover.time.chart"),
                String.join(" ", said),
                months.stream().map(MONTH::format).toList(),
                rows);
    }

    private static String said(Map<YearMonth, Map<Ends, Integer>> counts) {
        return String.join(
                "; ",
                counts.entrySet().stream()
                        .map(month -> Texts.of(
                                "cover.time.month",
                                MONTH_AND_YEAR.format(month.getKey()),
                                month.getValue().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()))
                        .toList());
    }

    /** Made only when somebody opens it, as it names everybody. */
    private static Component table(CoverTimeline timeline) {
        var fold = new Details(Texts.of("cover.time.table"));
        fold.addClassName("wm-year-table");
        fold.addOpenedChangeListener(event -> {
            if (event.isOpened() && fold.getContent().findAny().isEmpty()) {
                fold.add(rows(timeline));
            }
        });
        return fold;
    }

    private static Component rows(CoverTimeline timeline) {
        var table = new PlainTable(
                Texts.of("cover.time.chart"),
                List.of(
                        Texts.of("cover.time.day"),
                        Texts.of("cover.page.column.where"),
                        Texts.of("cover.time.who"),
                        Texts.of("cover.time.what")));
        int left = MOST_ENDINGS;
        for (SiteEndings site : timeline.sites()) {
            for (Ending ending : site.endings().stream().limit(left).toList()) {
                table.row(
                        new Span(Days.of(ending.lastDay())),
                        new Span(site.name()),
                        new Link(Places.person(ending.person()), ending.name()),
                        new Span(word(ending.what())));
                left--;
            }
        }
        return table;
    }

    private static String word(Ends kind) {
        return Texts.of("cover.time.kind." + kind.name());
    }
}
