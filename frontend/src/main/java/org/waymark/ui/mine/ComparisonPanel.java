package org.waymark.ui.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.development.Basis;
import org.waymark.development.Comparison;
import org.waymark.development.LadderStep;
import org.waymark.framework.PayBand;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;
import org.waymark.kernel.CompetencyCode;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** One's own practice beside what a role asks: the differences, the biggest first. */
class ComparisonPanel extends Paper {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 5;

    ComparisonPanel(Comparison comparison, boolean table, DifferenceList.Adding adding) {
        addClassName("wm-comparison");
        add(new H2(heading(comparison)), facts(comparison));
        strands(comparison).ifPresent(this::add);
        add(new Paragraph(summary(comparison)), ways(comparison, adding));
        if (!comparison.differences().isEmpty()) {
            add(new DifferenceChart(comparison, table), new DifferenceList(comparison, adding));
        }
        add(new CarriedFold(comparison.carried()));
    }

    private static String heading(Comparison comparison) {
        RoleProfile other = comparison.step().profile();
        Strand strand = comparison.strand();
        String name = strand == null
                ? other.name()
                : other.name() + ", " + strand.name().toLowerCase(java.util.Locale.UK);
        if (comparison.step().place() == LadderStep.Place.HERE) {
            return Texts.of("mine.ladder.own", name);
        }
        return comparison
                .mine()
                .map(mine -> Texts.of("mine.ladder.fromTo", mine.name(), name))
                .orElse(name);
    }

    private static Facts facts(Comparison comparison) {
        LadderStep step = comparison.step();
        RoleProfile other = step.profile();
        List<String> pay = step.bands().stream().map(PayBand::inFull).toList();
        return new Facts()
                .with(Texts.of("mine.ladder.condition"), step.note())
                .with(
                        Texts.of("framework.pay"),
                        pay.isEmpty() ? List.of(other.details().payBasis()) : pay)
                .with(Texts.of("framework.entry"), other.details().entryRequirements())
                .with(Texts.of("mine.ladder.profile"), profile(other));
    }

    private static Component profile(RoleProfile other) {
        var words = new Div(new Link(Places.profile(other.code()), Texts.of("mine.ladder.whole")));
        if (other.reconstructed()) {
            words.add(new Span(" " + Texts.of("framework.reconstructed.role")));
        }
        return words;
    }

    private static java.util.Optional<Nav> strands(Comparison comparison) {
        if (comparison.step().strands().isEmpty() || comparison.step().place() == LadderStep.Place.HERE) {
            return java.util.Optional.empty();
        }
        var choices = new Nav();
        choices.addClassNames("wm-row", "wm-chips");
        choices.getElement().setAttribute("aria-label", Texts.of("framework.strands"));
        choices.add(new Span(Texts.of("mine.ladder.strand")));
        Stream.concat(
                        Stream.of(java.util.Optional.<Strand>empty()),
                        comparison.step().strands().stream().map(java.util.Optional::of))
                .forEach(strand -> choices.add(chip(comparison, strand.orElse(null))));
        return java.util.Optional.of(choices);
    }

    private static Link chip(Comparison comparison, @Nullable Strand strand) {
        var chip = new Link(
                Routes.comparison(comparison.step().profile().code(), strand, false),
                strand == null ? Texts.of("mine.ladder.strand.none") : strand.name());
        chip.addClassName("wm-chip");
        if (java.util.Objects.equals(strand, comparison.strand())) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    /** Where one goes on from here: a goal of each of the biggest gaps, and what helps with the step. */
    private static Div ways(Comparison comparison, DifferenceList.Adding adding) {
        var ways = new Div();
        ways.addClassNames("wm-row", "wm-no-print", "wm-ways-on");
        List<CompetencyCode> open = comparison.differences().stream()
                .filter(difference -> !adding.isSet(difference))
                .map(difference -> difference.competency().code())
                .limit(FEW)
                .toList();
        if (!open.isEmpty() && comparison.basis() != Basis.NOTHING) {
            var goals = new Link(
                    Places.grow(open.getFirst(), open.subList(1, open.size())),
                    Texts.count("mine.ladder.makeGoals", open.size()));
            goals.addClassName("wm-button");
            ways.add(goals);
        }
        ways.add(new Link(Places.careerStep(comparison.step().profile().code()), Texts.of("mine.ladder.step")));
        return ways;
    }

    private static String summary(Comparison comparison) {
        LadderStep step = comparison.step();
        int differences = comparison.differences().size();
        if (comparison.basis() == Basis.NOTHING) {
            return comparison.mine().isPresent()
                    ? Texts.count("mine.ladder.beyond", differences)
                    : Texts.count("mine.ladder.asks", step.total());
        }
        String met = Texts.of("mine.ladder.met", step.met(), step.total()) + ". ";
        if (differences == 0) {
            return met + Texts.of("mine.ladder.match");
        }
        return differences <= FEW && step.place() != LadderStep.Place.HERE
                ? met + Texts.of("mine.ladder.few", differences, step.profile().name())
                : met + Texts.count("mine.ladder.differences", differences);
    }
}
