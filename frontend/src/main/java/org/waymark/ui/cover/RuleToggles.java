package org.waymark.ui.cover;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.Coverage;
import org.waymark.ui.session.Texts;

/** The three rules by which people count, each with what it costs; one that is switched off is not looked at. */
class RuleToggles extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<CountRule, Checkbox> ticks = new EnumMap<>(CountRule.class);
    private final Map<CountRule, Span> costs = new EnumMap<>(CountRule.class);

    RuleToggles(Consumer<CountRule> onToggle) {
        addClassNames("wm-rules", "wm-no-print");
        getElement().setAttribute("role", "group");
        var legend = new Span(Texts.of("cover.page.rules"));
        legend.setId("cover-rules");
        legend.addClassName("wm-strong");
        getElement().setAttribute("aria-labelledby", "cover-rules");
        add(legend);
        for (CountRule rule : CountRule.values()) {
            var tick = new Checkbox(Texts.of("cover.page.rule." + rule.name()));
            tick.setId("rule-" + AddressWords.word(rule));
            tick.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    onToggle.accept(rule);
                }
            });
            var cost = new Span();
            cost.addClassNames("wm-small", "wm-soft");
            ticks.put(rule, tick);
            costs.put(rule, cost);
            var line = new Div(tick, cost);
            line.addClassName("wm-rule");
            add(line);
        }
    }

    void show(Coverage coverage) {
        ticks.forEach((rule, tick) -> tick.setValue(!coverage.without().contains(rule)));
        costs.forEach((rule, cost) -> cost.setText(
                coverage.without().contains(rule)
                        ? Texts.of("cover.page.rule.off")
                        : Texts.count("cover.page.rule.without", gapsWithout(coverage, rule))));
    }

    /** How many gaps there would be if this rule alone were switched off. */
    static long gapsWithout(Coverage coverage, CountRule rule) {
        return coverage.needs().stream()
                .filter(met -> met.without().getOrDefault(rule, 0) < met.need().headcount())
                .count();
    }
}
