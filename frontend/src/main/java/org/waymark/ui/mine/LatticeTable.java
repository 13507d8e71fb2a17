package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.development.Basis;
import org.waymark.development.Ladder;
import org.waymark.development.LadderStep;
import org.waymark.framework.CareerRoute;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The facts of the career map as a table: each profile, where it leads, by which route, and how much of it is met. */
class LatticeTable extends Div {

    private static final long serialVersionUID = 1L;

    LatticeTable(Ladder ladder) {
        var table = new PlainTable(
                Texts.of("mine.map.caption"),
                List.of(
                        Texts.of("mine.map.profile"),
                        Texts.of("mine.map.level"),
                        Texts.of("mine.map.you"),
                        Texts.of("mine.map.met"),
                        Texts.of("mine.map.leads")));
        for (LadderStep step : ladder.steps()) {
            RoleProfile profile = step.profile();
            table.row(
                    new Link(Places.career(profile.code()), profile.name()),
                    List.of(
                            Integer.toString(profile.careerLevel()),
                            step.place() == LadderStep.Place.OTHER ? Texts.of("mine.map.elsewhere") : place(step),
                            met(step, ladder.basis()),
                            leads(ladder, profile.code())));
        }
        add(table);
    }

    /** All that the box of a profile shows, as one sentence after the other. */
    static String said(LadderStep step, Basis basis) {
        return Stream.of(step.profile().named(), place(step), met(step, basis))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
    }

    private static String place(LadderStep step) {
        return switch (step.place()) {
            case HERE -> Texts.of("mine.ladder.here");
            case NEXT -> Texts.of("mine.ladder.next");
            case OTHER -> "";
        };
    }

    private static String met(LadderStep step, Basis basis) {
        return basis == Basis.NOTHING
                ? Texts.count("mine.ladder.asks", step.total())
                : Texts.of("mine.ladder.met", step.met(), step.total());
    }

    private static String leads(Ladder ladder, RoleCode from) {
        String routes = ladder.routes().stream()
                .filter(route -> route.fromRole().equals(from))
                .map(route -> route(ladder, route))
                .collect(Collectors.joining("; "));
        return routes.isEmpty() ? Texts.of("mine.map.top") : routes;
    }

    private static String route(Ladder ladder, CareerRoute route) {
        String name = ladder.steps().stream()
                .map(LadderStep::profile)
                .filter(profile -> profile.code().equals(route.toRole()))
                .map(RoleProfile::name)
                .findFirst()
                .orElse(route.toRole().value());
        String way =
                route.pathway().isBlank() ? Texts.of("mine.map.cross") : Texts.of("mine.map.pathway", route.pathway());
        String note = route.note().isBlank() ? way : way + ", " + route.note();
        return Texts.of("mine.map.route", name, note);
    }
}
