package org.waymark.ui.framework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.framework.CareerRoute;
import org.waymark.framework.RoleDetails;
import org.waymark.framework.RoleProfile;
import org.waymark.reporting.RoleSheet;
import org.waymark.reporting.RoleWords;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What two role profiles say beside their requirements, line by line; what both say alike is marked so. */
class SideBySideFacts extends Paper {

    private static final long serialVersionUID = 1L;

    private final PlainTable table;

    SideBySideFacts(RoleSheet one, RoleSheet two) {
        super(Texts.of("framework.pair.facts"));
        RoleDetails first = one.role().details();
        RoleDetails second = two.role().details();
        table = new PlainTable(
                Texts.of("framework.pair.facts.caption"),
                List.of(
                        Texts.of("framework.pair.about"),
                        one.role().name(),
                        two.role().name()));
        row("framework.pair.level", level(one.role()), level(two.role()));
        row(
                "framework.purpose",
                List.of(one.role().purpose()),
                List.of(two.role().purpose()));
        row("framework.entry", said(first.entryRequirements()), said(second.entryRequirements()));
        row("framework.education", said(first.educationAndTraining()), said(second.educationAndTraining()));
        row("framework.registration", said(first.professionalRegistration()), said(second.professionalRegistration()));
        row("framework.pay", RoleWords.pay(one.framework(), first), RoleWords.pay(two.framework(), second));
        row("framework.vetting", vetting(first), vetting(second));
        row("framework.dbs", said(first.dbs()), said(second.dbs()));
        row("framework.safeguarding", List.of(RoleWords.safeguarding(first)), List.of(RoleWords.safeguarding(second)));
        row("framework.supervision", supervision(one), supervision(two));
        row("framework.term", term(first), term(second));
        var whole = table.row(
                new Span(Texts.of("framework.pair.whole")),
                new Link(Places.profile(one.role().code()), one.role().name()),
                new Link(Places.profile(two.role().code()), two.role().name()));
        var pay = new Paragraph(Texts.of("framework.pair.pay"));
        pay.addClassNames("wm-small", "wm-soft");
        add(whole, pay, new Paragraph(route(one, two)));
    }

    private void row(String key, List<String> one, List<String> two) {
        var heading = new Div(new Span(Texts.of(key)));
        if (one.equals(two)) {
            var same = new Span(Texts.of("framework.pair.same"));
            same.addClassNames("wm-small", "wm-soft", "wm-beside-same");
            heading.add(same);
        }
        table.row(heading, cell(one), cell(two));
    }

    private static Component cell(List<String> said) {
        if (said.size() == 1) {
            return new Span(said.getFirst());
        }
        var list = new UnorderedList();
        said.forEach(one -> list.add(new ListItem(one)));
        return list;
    }

    private static List<String> level(RoleProfile role) {
        return List.of(Texts.of("framework.level", role.careerLevel()));
    }

    private static List<String> said(List<String> words) {
        return words.stream().map(Provenance::inWords).toList();
    }

    private static List<String> said(String words) {
        return List.of(Provenance.inWords(words));
    }

    private static List<String> vetting(RoleDetails details) {
        String least = RoleWords.clearance(details);
        return details.vettingNote().isBlank()
                ? List.of(least)
                : List.of(least, Provenance.inWords(details.vettingNote()));
    }

    private static List<String> supervision(RoleSheet sheet) {
        List<String> kinds = RoleWords.supervision(sheet.supervision());
        return kinds.isEmpty() ? List.of(Texts.of("framework.supervision.none")) : kinds;
    }

    private static List<String> term(RoleDetails details) {
        Integer months = details.termLimitMonths();
        return List.of(months == null ? Texts.of("framework.pair.noTerm") : Texts.of("framework.pair.term", months));
    }

    /** Whether the lattice leads from one to the other, and on which condition. */
    private static String route(RoleSheet one, RoleSheet two) {
        return way(one, two)
                .or(() -> way(two, one))
                .orElseGet(() -> one.role().equals(two.role())
                        ? Texts.of("framework.pair.route.self")
                        : Texts.of("framework.pair.route.none"));
    }

    private static java.util.Optional<String> way(RoleSheet from, RoleSheet to) {
        return from.framework().routes().stream()
                .filter(route -> route.fromRole().equals(from.role().code())
                        && route.toRole().equals(to.role().code()))
                .findFirst()
                .map(route -> words(route, from, to));
    }

    private static String words(CareerRoute route, RoleSheet from, RoleSheet to) {
        String step = Texts.of(
                route.pathway().isBlank() ? "framework.pair.route.cross" : "framework.pair.route.step",
                from.role().name(),
                to.role().name());
        return route.note().isBlank() ? step : step + " " + Texts.of("framework.routes.note", route.note()) + ".";
    }
}
