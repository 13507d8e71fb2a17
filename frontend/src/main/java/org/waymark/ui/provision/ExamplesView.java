package org.waymark.ui.provision;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.provision.ExampleService;
import org.waymark.provision.ExampleServices;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;

/** The example services that a new service may start from. */
@Route(value = Places.EXAMPLES, layout = MainLayout.class)
@PageTitle("Start from an example · Waymark")
@RolesAllowed("ADMIN")
@Prototype
class ExamplesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ExampleServices examples;

    ExamplesView(ExampleServices examples) {
        this.examples = examples;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var back = new Link(Places.SERVICES, Texts.of("provision.services"));
        back.addClassNames("wm-back", "wm-small");
        add(
                back,
                new PageHead(Texts.of("provision.examples"), Texts.of("provision.examples.line")),
                new Paper(table(examples.list())));
    }

    private static PlainTable table(List<ExampleService> all) {
        var table = new PlainTable(
                Texts.count("provision.examples.count", all.size()),
                List.of(
                        Texts.of("provision.example.area"),
                        Texts.of("provision.example.provider"),
                        Texts.of("provision.sites"),
                        Texts.of("provision.topic.HOURS"),
                        Texts.of("provision.example.oddities")));
        for (ExampleService example : all) {
            long timed = example.sites().stream()
                    .filter(place -> place.hours() != null)
                    .count();
            table.row(
                    new Link(Places.example(example.code()), example.area()),
                    new Span(example.provider()),
                    new Span(Texts.count(
                            "provision.example.sites", example.sites().size())),
                    new Span(
                            timed == 0
                                    ? Texts.of("provision.notStated")
                                    : Texts.count("provision.example.timed", timed)),
                    new Span(Texts.count(
                            "provision.example.oddities.count",
                            example.oddities().size())));
        }
        return table;
    }
}
