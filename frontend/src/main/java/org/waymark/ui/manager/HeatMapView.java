package org.waymark.ui.manager;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
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
import org.waymark.skillmix.SkillMix;
import org.waymark.skillmix.WhoseLevels;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
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
    private final PageHead head;
    private final Takeaway takeaway;
    private final Link whatIf = new Link(Places.WHAT_IF, Texts.of("manager.whatIf"));
    private final LensBar lens = new LensBar(this::go);
    private final FilterBar filter = new FilterBar(other -> go(now().with(other)));
    private final Div empty = new Div();
    private final MapBoard board = new MapBoard(column -> go(now().toggling(column.domain())), this::look);
    private final GapTable gaps = new GapTable(from -> go(now().from(from)));
    private transient @Nullable HeatMapAddress address;
    private transient @Nullable HeatMap asked;
    private String text = "";

    HeatMapView(Actor actor, SkillMix skillMix, Sheets sheets) {
        this.actor = actor;
        this.skillMix = skillMix;
        addClassName("wm-heat-view");
        takeaway = new Takeaway(
                (question, show) -> sheet(sheets, question, show, SheetFormat.XLSX),
                (question, show) -> sheet(sheets, question, show, SheetFormat.CSV),
                question -> sheets.heatMapPage(actor, question));
        head = new PageHead(Texts.of("manager.heat.title"), "", whatIf, takeaway);
        add(head, lens, filter, empty, board, gaps);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        WhoseLevels whose = skillMix.whose(actor);
        if (whose.isNobody()) {
            nobody();
            return;
        }
        var reader = new AddressReader(event.getLocation().getQueryParameters());
        HeatMapAddress wanted = reader.read(service(event.getRouteParameters().get("service"), whose), text);
        HeatMapAddress shown = isList(wanted) ? showGaps(wanted) : showMap(wanted);
        HeatMapAddress.Show show = isList(shown) ? HeatMapAddress.Show.GAPS : HeatMapAddress.Show.MAP;
        address = shown;
        lens.show(shown, show, whose);
        ServiceId service = shown.question().service();
        boolean managed = whose.services().stream().anyMatch(one -> one.id().equals(service));
        takeaway.of(shown.question(), show, managed);
        whatIf.setVisible(managed);
        whatIf.setHref(service == null ? Places.WHAT_IF : Places.whatIf(service));
        if (reader.isMended() || !shown.equals(wanted)) {
            SayIt.done(Texts.of("manager.mended"));
        }
    }

    private Sheet sheet(Sheets sheets, HeatMapQuestion question, HeatMapAddress.Show show, SheetFormat format) {
        return show == HeatMapAddress.Show.GAPS
                ? sheets.gaps(actor, question, format)
                : sheets.heatMap(actor, question, format);
    }

    /** The service of the address; where it names none, the first one, or the supervisees. */
    private static @Nullable ServiceId service(Optional<String> part, WhoseLevels whose) {
        if (part.isEmpty()) {
            return whose.services().isEmpty()
                    ? null
                    : whose.services().getFirst().id();
        }
        return part.get().equals(HeatMapAddress.MINE) ? null : new ServiceId(Ids.parse(part.get()));
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
        around(
                wanted,
                new Team(list.team(), list.day(), list.everybody(), list.unknown() < list.everybody()),
                list.choices());
        return wanted;
    }

    private HeatMapAddress showMap(HeatMapAddress wanted) {
        HeatMap map = asked;
        if (map == null || !wanted.asksTheSameAs(address)) {
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
        gaps.setVisible(false);
        board.setVisible(!map.rows().isEmpty());
        around(wanted, new Team(map.team(), map.day(), map.everybody(), map.anythingAgreed()), map.choices());
        if (map.rows().isEmpty() && map.everybody() > 0) {
            empty.add(new EmptyState(
                    Texts.of("manager.empty.filter"),
                    Texts.of("manager.empty.filter.why"),
                    new Button(Texts.of("manager.filter.reset"), event -> go(now().with(Filter.NONE)))));
        }
        return showSpot(wanted, map);
    }

    /** What the page says about a team around its levels. */
    private record Team(String name, LocalDate day, int people, boolean anythingAgreed) {}

    private void around(HeatMapAddress shown, Team team, Choices choices) {
        head.say(
                Texts.of("manager.heat.title"),
                Texts.of(
                        "manager.heat.line",
                        team.name(),
                        Texts.count("manager.people", team.people()),
                        Days.of(team.day())));
        filter.show(shown.question().filter(), choices);
        filter.setVisible(team.people() > 0);
        empty.removeAll();
        if (team.people() == 0) {
            board.setVisible(false);
            gaps.setVisible(false);
            empty.add(new EmptyState(Texts.of("manager.empty.team"), Texts.of("manager.empty.team.why")));
        } else if (!team.anythingAgreed()) {
            var note = new Paragraph(Texts.of("manager.empty.agreed"));
            note.addClassName("wm-note");
            empty.add(note);
        }
    }

    private HeatMapAddress showSpot(HeatMapAddress wanted, HeatMap map) {
        Spot spot = wanted.spot();
        if (spot == null) {
            board.closePanel(address != null);
            return wanted;
        }
        boolean found = switch (spot) {
            case Spot.OfColumn column -> board.showColumn(map, column.code());
            case Spot.OfCell cell -> showCell(cell);
        };
        if (found && address != null && !spot.equals(now().spot())) {
            board.focusPanel();
        }
        return found ? wanted : wanted.at(null);
    }

    private boolean showCell(Spot.OfCell cell) {
        try {
            board.showCell(skillMix.cell(actor, cell.person(), cell.competency()));
            return true;
        } catch (Refused.NotFound gone) {
            return false;
        }
    }

    private void nobody() {
        lens.setVisible(false);
        filter.setVisible(false);
        board.setVisible(false);
        takeaway.setVisible(false);
        whatIf.setVisible(false);
        empty.removeAll();
        empty.add(new EmptyState(Texts.of("manager.empty.nobody"), Texts.of("manager.empty.nobody.why")));
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
