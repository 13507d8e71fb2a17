package org.waymark.ui.manager;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.reporting.Sheet;
import org.waymark.reporting.SheetFormat;
import org.waymark.reporting.Sheets;
import org.waymark.skillmix.Choices;
import org.waymark.skillmix.Filter;
import org.waymark.skillmix.GapList;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.HeatMapQuestion;
import org.waymark.skillmix.SavedView;
import org.waymark.skillmix.SavedViews;
import org.waymark.skillmix.SkillMix;
import org.waymark.skillmix.WhoseLevels;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** Who on a team can do what: people by domain, opening to competencies, or the same as a list of gaps. */
@Route(value = Places.TEAM + "/:service?", layout = MainLayout.class)
@PageTitle("Skill mix · Waymark")
@StyleSheet("context://waymark/heat-map.css")
@PermitAll
@Prototype
class HeatMapView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 640;

    private final transient Actor actor;
    private final transient SkillMix skillMix;
    private final transient SavedViews savedViews;
    private final Takeaway takeaway;
    private final Link whatIf = new Link(Places.WHAT_IF, Texts.of("manager.whatIf"));
    private final LensBar lens = new LensBar(this::go);
    private final ViewsBar views;
    private final FilterBar filter = new FilterBar(other -> go(now().with(other)));
    private final CoverBar cover =
            new CoverBar(rule -> go(now().toggling(rule)), () -> look(new Spot.OfCover(Spot.OfCover.ROLES)));
    private final HeatFrame frame = new HeatFrame(() -> go(now().with(Filter.NONE)));
    private final MapBoard board = new MapBoard(column -> go(now().toggling(column.domain())), this::look);
    private final GapTable gaps = new GapTable(from -> go(now().from(from)));
    private transient @Nullable HeatMapAddress address;
    private transient @Nullable HeatMap asked;
    private String text = "";

    HeatMapView(Actor actor, SkillMix skillMix, Sheets sheets, SavedViews savedViews) {
        this.actor = actor;
        this.skillMix = skillMix;
        this.savedViews = savedViews;
        addClassName("wm-heat-view");
        takeaway = new Takeaway(
                (question, show) -> sheet(sheets, question, show, SheetFormat.XLSX),
                (question, show) -> sheet(sheets, question, show, SheetFormat.CSV),
                question -> sheets.heatMapPage(actor, question));
        views = new ViewsBar(
                view -> {
                    text = "";
                    Location to = HeatMapAddress.leadingTo(view.address());
                    getUI().ifPresent(ui -> ui.navigate(to.getPath(), to.getQueryParameters()));
                },
                this::keep,
                this::delete);
        lens.add(views);
        frame.head(whatIf);
        add(frame.head(takeaway), lens, filter, frame, cover, board, gaps);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        WhoseLevels whose = skillMix.whose(actor);
        if (whose.isNobody()) {
            Stream.of(lens, filter, cover, board, whatIf, takeaway).forEach(part -> part.setVisible(false));
            frame.nobody();
            return;
        }
        var reader = new AddressReader(event.getLocation().getQueryParameters());
        HeatMapAddress wanted =
                reader.read(HeatMapAddress.service(event.getRouteParameters().get("service"), whose), text);
        HeatMapAddress shown = isList(wanted) ? showGaps(wanted) : showMap(wanted);
        HeatMapAddress.Show show = isList(shown) ? HeatMapAddress.Show.GAPS : HeatMapAddress.Show.MAP;
        address = shown;
        lens.show(shown, show, whose);
        views.show(savedViews.list(actor), shown.kept());
        ServiceId service = shown.question().service();
        boolean managed = whose.services().stream().anyMatch(one -> one.id().equals(service));
        takeaway.of(shown.question(), show, managed);
        whatIf.setVisible(managed);
        whatIf.setHref(service == null ? Places.WHAT_IF : Places.whatIf(service));
        if (reader.isMended() || !shown.equals(wanted)) {
            SayIt.done(Texts.of("manager.mended"));
        }
    }

    private void keep(String name) {
        savedViews.keep(actor, name, now().kept());
        views.show(savedViews.list(actor), now().kept());
        SayIt.done(Texts.of("manager.views.kept", name.strip()));
    }

    private void delete(SavedView view) {
        savedViews.delete(actor, view.name());
        views.show(savedViews.list(actor), now().kept());
        SayIt.done(Texts.of("manager.views.deleted", view.name()), () -> {
            savedViews.keep(actor, view.name(), view.address());
            views.show(savedViews.list(actor), now().kept());
        });
    }

    private Sheet sheet(Sheets sheets, HeatMapQuestion question, HeatMapAddress.Show show, SheetFormat format) {
        return show == HeatMapAddress.Show.GAPS
                ? sheets.gaps(actor, question, format)
                : sheets.heatMap(actor, question, format);
    }

    private boolean isList(HeatMapAddress wanted) {
        HeatMapAddress.Show show = wanted.show();
        return show == null ? isNarrow() : show == HeatMapAddress.Show.GAPS;
    }

    /** A phone gets the list of gaps unless it asks for the map. */
    private boolean isNarrow() {
        int width = getUI().map(ui -> ui.getPage().getExtendedClientDetails().getWindowInnerWidth())
                .orElse(0);
        return width > 0 && width < NARROW;
    }

    private HeatMapAddress showGaps(HeatMapAddress wanted) {
        GapList list = skillMix.gaps(actor, wanted.question(), wanted.from());
        Filter sound = list.choices().known(wanted.question().filter());
        if (!sound.equals(wanted.question().filter())) {
            return showGaps(wanted.with(sound));
        }
        gaps.show(list);
        board.setVisible(false);
        cover.setVisible(false);
        around(
                wanted,
                new HeatFrame.Group(list.team(), list.day(), list.everybody(), list.unknown() < list.everybody()),
                list.choices());
        return wanted;
    }

    private HeatMapAddress showMap(HeatMapAddress wanted) {
        HeatMap map = asked;
        if (map == null
                || !wanted.asksTheSameAs(address)
                || !map.answers(wanted.question().lens())) {
            map = skillMix.heatMap(actor, wanted.question());
            Filter sound = map.choices().known(wanted.question().filter());
            if (!sound.equals(wanted.question().filter())) {
                return showMap(wanted.with(sound));
            }
        }
        if (!map.equals(asked) || !wanted.hasTheLensOf(address)) {
            asked = map;
            board.show(map, wanted.question().lens());
        }
        cover.show(map.cover());
        gaps.setVisible(false);
        board.setVisible(!map.rows().isEmpty());
        around(
                wanted,
                new HeatFrame.Group(map.team(), map.day(), map.everybody(), map.anythingAgreed()),
                map.choices());
        if (map.rows().isEmpty() && map.everybody() > 0) {
            frame.nobodyMatches();
        }
        return showSpot(wanted, map);
    }

    private void around(HeatMapAddress shown, HeatFrame.Group team, Choices choices) {
        frame.show(team);
        filter.show(shown.question().filter(), choices);
        filter.setVisible(team.people() > 0);
        if (team.people() == 0) {
            Stream.of(board, gaps, cover).forEach(part -> part.setVisible(false));
        }
    }

    private HeatMapAddress showSpot(HeatMapAddress wanted, HeatMap map) {
        Spot spot = wanted.spot();
        board.about(spot);
        if (spot == null) {
            board.closePanel(address != null);
            return wanted;
        }
        boolean found = switch (spot) {
            case Spot.OfColumn column -> board.showColumn(map, column.code());
            case Spot.OfCover needs -> board.showCover(map, needs.code());
            case Spot.OfCell cell ->
                isThere(() -> board.showCell(skillMix.cell(actor, cell.person(), cell.competency())));
            case Spot.OfPair(PostId one, PostId two) ->
                two == null
                        ? board.showFirst(map, one)
                        : isThere(() -> board.showPair(skillMix.compare(actor, wanted.question(), one, two)));
        };
        if (found && address != null && !spot.equals(now().spot())) {
            board.focusPanel();
        }
        return found ? wanted : showSpot(wanted.at(null), map);
    }

    private static boolean isThere(Runnable show) {
        try {
            show.run();
            return true;
        } catch (Refused.NotFound gone) {
            return false;
        }
    }

    private HeatMapAddress now() {
        HeatMapAddress known = address;
        return known == null ? HeatMapAddress.of(null) : known;
    }

    private void look(@Nullable Spot spot) {
        if (spot != null || now().spot() != null) {
            go(now().at(spot));
        }
    }

    private void go(HeatMapAddress other) {
        text = other.question().filter().text();
        getUI().ifPresent(ui -> ui.navigate(other.path(), other.toQuery()));
    }
}
