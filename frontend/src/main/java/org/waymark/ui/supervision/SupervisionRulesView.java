package org.waymark.ui.supervision;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.supervision.Adjustment;
import org.waymark.supervision.AdjustmentRule;
import org.waymark.supervision.NewAdjustment;
import org.waymark.supervision.NewSupervisionRule;
import org.waymark.supervision.SupervisionKind;
import org.waymark.supervision.SupervisionRule;
import org.waymark.supervision.SupervisionRuleSheet;
import org.waymark.supervision.SupervisionRules;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PageHead;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.shell.MainLayout;
import org.waymark.ui.shell.SayIt;

/** How often each role profile is supervised, what changes that, and where administrators set it. */
@Route(value = Places.SUPERVISION_RULES, layout = MainLayout.class)
@PageTitle("How often supervision is held · Waymark")
@StyleSheet("context://waymark/supervision.css")
@PermitAll
@Prototype
class SupervisionRulesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient SupervisionRules rules;

    SupervisionRulesView(Actor actor, SupervisionRules rules) {
        this.actor = actor;
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        SupervisionRuleSheet sheet = rules.sheet(actor);
        var parts = new Div();
        parts.addClassName("wm-grid");
        var kinds = new Link(Places.SUPERVISION_KINDS, Texts.of("supervision.kinds.link"));
        add(new PageHead(Texts.of("supervision.rules"), Texts.of("supervision.rules.line"), kinds), parts);
        if (sheet.mayKeep()) {
            changed(event, sheet).ifPresent(parts::add);
        }
        for (RoleProfile role : sheet.roles()) {
            parts.add(new Paper(role(sheet, role)));
        }
        parts.add(new Paper(adjustments(sheet)));
    }

    private Optional<FormPaper> changed(BeforeEnterEvent event, SupervisionRuleSheet sheet) {
        Optional<Adjustment> adjustment = Routes.asked(event, "adjust")
                .flatMap(name -> Stream.of(Adjustment.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst());
        if (adjustment.isPresent()) {
            return adjustment.map(one -> adjusting(sheet, one));
        }
        return sheet.roles().stream()
                .filter(role -> Routes.asked(event, "role").stream()
                        .anyMatch(code -> role.code().value().equals(code)))
                .findFirst()
                .flatMap(role -> sheet.asked().stream()
                        .filter(kind -> Routes.asked(event, "kind").stream()
                                .anyMatch(name -> kind.code().value().equals(name)))
                        .findFirst()
                        .map(kind -> setting(sheet, role, kind)));
    }

    private FormPaper setting(SupervisionRuleSheet sheet, RoleProfile role, SupervisionKind kind) {
        SupervisionRule now = sheet.of(role.code()).stream()
                .filter(rule -> rule.kind().equals(kind.code()))
                .findFirst()
                .orElse(null);
        var form = new FormPaper();
        form.put(new H2(Texts.of("supervision.rules.change", role.named(), kind.words())));
        var gap = form.field("gapDays", number("supervision.rules.gap", now == null ? 0 : now.gapDays()));
        gap.setHelperText(Texts.of("supervision.rules.gap.help"));
        var minutes =
                form.field("minMinutes", number("supervision.rules.minutes", now == null ? 60 : now.minMinutes()));
        var dated = new Dated(form, sheet.today());
        form.act(Texts.of("supervision.rules.keep"), () -> {
            var faults = new Faults();
            LocalDate from = dated.from(faults);
            faults.refuseIfAny();
            rules.set(
                    actor,
                    new NewSupervisionRule(role.code(), kind.code(), from, value(gap), value(minutes), dated.source()),
                    sheet.changes(role.code(), kind.code()));
            done();
        });
        form.cancel(Places.SUPERVISION_RULES);
        return form;
    }

    private FormPaper adjusting(SupervisionRuleSheet sheet, Adjustment adjustment) {
        int now = sheet.adjustments().stream()
                .filter(rule -> rule.adjustment() == adjustment)
                .mapToInt(AdjustmentRule::days)
                .findFirst()
                .orElse(adjustment.shipped());
        var form = new FormPaper();
        form.put(new H2(adjustment.words()));
        var days = form.field("days", number("supervision.rules.days", now));
        var dated = new Dated(form, sheet.today());
        form.act(Texts.of("supervision.rules.keep"), () -> {
            var faults = new Faults();
            LocalDate from = dated.from(faults);
            faults.refuseIfAny();
            rules.adjust(
                    actor, new NewAdjustment(adjustment, from, value(days), dated.source()), sheet.changes(adjustment));
            done();
        });
        form.cancel(Places.SUPERVISION_RULES);
        return form;
    }

    private void done() {
        getUI().ifPresent(ui -> ui.navigate(Places.SUPERVISION_RULES));
        SayIt.done(Texts.of("supervision.rules.kept"));
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }

    private static IntegerField number(String key, int value) {
        var field = new IntegerField(Texts.of(key));
        field.setValue(value);
        return field;
    }

    private PlainTable role(SupervisionRuleSheet sheet, RoleProfile role) {
        var table = new PlainTable(
                role.named(),
                List.of(
                        Texts.of("supervision.kind"),
                        Texts.of("supervision.rules.often"),
                        Texts.of("supervision.rules.minutes"),
                        Texts.of("supervision.rules.source")));
        List<SupervisionRule> now = sheet.of(role.code());
        for (SupervisionKind kind : sheet.asked()) {
            Optional<SupervisionRule> rule = now.stream()
                    .filter(one -> one.kind().equals(kind.code()) && one.isAsked())
                    .findFirst();
            Optional<SupervisionRule> later = sheet.later().stream()
                    .filter(one -> one.role().equals(role.code()) && one.kind().equals(kind.code()))
                    .reduce(SupervisionRulesView::sooner);
            if (rule.isPresent() || later.isPresent() || sheet.mayKeep()) {
                table.row(
                        sheet.mayKeep()
                                ? new Link(Places.supervisionRule(role.code(), kind.code()), kind.words())
                                : new Span(kind.words()),
                        List.of(
                                rule.map(one -> Texts.of("supervision.rules.every", one.gapDays()))
                                                .orElse(Texts.of("supervision.rules.not"))
                                        + later.map(one -> " " + later(one)).orElse(""),
                                rule.map(one -> Integer.toString(one.minMinutes()))
                                        .orElse("–"),
                                rule.map(SupervisionRulesView::source).orElse("–")));
            }
        }
        return table;
    }

    /** Of two on one day the later word counts; rules come in the order of their days. */
    private static SupervisionRule sooner(SupervisionRule one, SupervisionRule two) {
        return Objects.equals(one.from(), two.from()) ? two : one;
    }

    private static String later(SupervisionRuleSheet sheet, Adjustment adjustment) {
        return sheet.adjustmentsLater().stream()
                .filter(rule -> rule.adjustment() == adjustment)
                .map(rule -> " "
                        + Texts.of(
                                "supervision.rules.later",
                                rule.from() == null ? "" : Days.of(rule.from()),
                                Integer.toString(rule.days())))
                .collect(Collectors.joining());
    }

    private static String later(SupervisionRule rule) {
        return Texts.of(
                "supervision.rules.later",
                rule.from() == null ? "" : Days.of(rule.from()),
                rule.isAsked()
                        ? Texts.of("supervision.rules.every", rule.gapDays())
                        : Texts.of("supervision.rules.not"));
    }

    private static String source(SupervisionRule rule) {
        LocalDate from = rule.from();
        return from == null
                ? Texts.of("supervision.rules.shipped")
                : Texts.of("supervision.rules.since", Days.of(from), rule.source());
    }

    private PlainTable adjustments(SupervisionRuleSheet sheet) {
        var table = new PlainTable(
                Texts.of("supervision.rules.adjustments"),
                List.of(
                        Texts.of("supervision.rules.what"),
                        Texts.of("supervision.rules.days"),
                        Texts.of("supervision.rules.source")));
        for (AdjustmentRule rule : sheet.adjustments()) {
            LocalDate from = rule.from();
            table.row(
                    sheet.mayKeep()
                            ? new Link(
                                    Places.supervisionAdjustment(
                                            rule.adjustment().name()),
                                    rule.adjustment().words())
                            : new Span(rule.adjustment().words()),
                    List.of(
                            rule.days() + later(sheet, rule.adjustment()),
                            from == null
                                    ? Texts.of("supervision.rules.shipped")
                                    : Texts.of("supervision.rules.since", Days.of(from), rule.source())));
        }
        return table;
    }
}
