package org.waymark.ui.manager;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Calibration;
import org.waymark.assessment.CalibrationGroup;
import org.waymark.assessment.Calibrations;
import org.waymark.assessment.Differences;
import org.waymark.framework.Frameworks;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.EmptyState;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** How supervisors agree levels, beside what people said: something to talk about, and nobody's mark. */
@Route(value = Places.CALIBRATION, layout = MainLayout.class)
@PageTitle("How levels are agreed · Waymark")
@StyleSheet("context://waymark/calibration.css")
@RolesAllowed({"SUPERVISOR", "SERVICE_MANAGER"})
@Prototype
class CalibrationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String SERVICE = "service";

    private final transient Actor actor;
    private final transient Calibrations calibrations;
    private final transient Frameworks frameworks;

    CalibrationView(Actor actor, Calibrations calibrations, Frameworks frameworks) {
        this.actor = actor;
        this.calibrations = calibrations;
        this.frameworks = frameworks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        @Nullable
        ServiceId asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SERVICE)
                .map(text -> new ServiceId(Ids.parse(text)))
                .orElse(null);
        removeAll();
        add(new PageHead(Texts.of("manager.calibration"), Texts.of("manager.calibration.line")));
        calibrations
                .of(actor, asked)
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(
                                Texts.of("manager.calibration.none"), Texts.of("manager.calibration.none.why"))));
    }

    private void show(Calibration seen) {
        if (seen.services().size() > 1) {
            add(choice(seen));
        }
        Differences all = seen.everybody();
        if (all == null) {
            add(new EmptyState(
                    Texts.of("manager.calibration.empty", seen.service().name()),
                    Texts.of("manager.calibration.empty.why", Days.of(seen.since()))));
            return;
        }
        var sum = new Paragraph(Texts.of(
                "manager.calibration.all",
                all.people(),
                all.items(),
                all.same(),
                all.lower(),
                all.higher(),
                Days.of(seen.since())));
        var papers = new Div(
                levels(all, seen),
                paper("manager.calibration.bySupervisor", seen.bySupervisor()),
                prompts(Stream.concat(seen.bySupervisor().stream(), seen.byTeam().stream())
                        .filter(group -> group.prompt() != null)
                        .toList()));
        papers.addClassName("wm-grid");
        if (!seen.byTeam().isEmpty()) {
            papers.add(paper("manager.calibration.byTeam", seen.byTeam()));
        }
        add(sum, papers);
    }

    private Select<LdService> choice(Calibration seen) {
        var choice = new Select<LdService>();
        choice.setLabel(Texts.of("manager.calibration.service"));
        choice.setItems(seen.services());
        choice.setItemLabelGenerator(LdService::name);
        choice.setValue(seen.service());
        choice.addValueChangeListener(event -> getUI().ifPresent(ui -> ui.navigate(
                Places.CALIBRATION,
                QueryParameters.of(SERVICE, event.getValue().id().text()))));
        return choice;
    }

    private static Paper paper(String key, List<CalibrationGroup> groups) {
        return new Paper(Texts.of(key), new DifferenceBars(Texts.of(key), groups));
    }

    /** Which levels were said and agreed: by all, then folded by each group that may be told of. */
    private Paper levels(Differences all, Calibration seen) {
        List<ScaleLevel> scale = frameworks.published().scale();
        var paper = new Paper(
                Texts.of("manager.calibration.levels"),
                legend(),
                new LevelSpread(Texts.of("manager.calibration.everybody"), all, scale));
        Stream.concat(seen.bySupervisor().stream(), seen.byTeam().stream()).forEach(group -> {
            Differences its = group.told();
            if (its != null) {
                paper.add(new Details(
                        Texts.of("manager.calibration.levels.fold", group.name(), its.people()),
                        new LevelSpread(group.name(), its, scale)));
            }
        });
        return paper;
    }

    private static UnorderedList legend() {
        var said = new ListItem(Texts.of("manager.calibration.levels.said"));
        said.addClassName("wm-level-key-said");
        var agreed = new ListItem(Texts.of("manager.calibration.levels.agreed"));
        agreed.addClassName("wm-level-key-agreed");
        var legend = new UnorderedList(said, agreed);
        legend.addClassNames("wm-difference-legend", "wm-small");
        return legend;
    }

    private static Paper prompts(List<CalibrationGroup> groups) {
        var paper = new Paper(Texts.of("manager.calibration.prompts"));
        if (groups.isEmpty()) {
            paper.add(new Paragraph(Texts.of("manager.calibration.prompts.none")));
        } else {
            var list = new UnorderedList();
            groups.forEach(group ->
                    list.add(new ListItem(Texts.of("manager.calibration.prompt." + group.prompt(), group.name()))));
            paper.add(list);
        }
        var caution = new Paragraph(Texts.of("manager.calibration.caution"));
        caution.addClassNames("wm-small", "wm-soft");
        paper.add(caution);
        return paper;
    }
}
