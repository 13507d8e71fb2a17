package org.waymark.ui.manager;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.CountRule;
import org.waymark.skillmix.CoverRows;
import org.waymark.skillmix.NeedCover;
import org.waymark.ui.session.Texts;

/** Which rules decide who counts for a cover need, each with what it costs, and the needs that no column can show. */
class CoverBar extends Div {

    private static final long serialVersionUID = 1L;

    private final Span summary = new Span();
    private final Map<CountRule, Checkbox> rules = new EnumMap<>(CountRule.class);
    private final Button roles;

    /** Tells which rule is to be switched on or off, and that the needs for a role profile are asked about. */
    CoverBar(Consumer<CountRule> onRule, Runnable onRoles) {
        addClassNames("wm-cover-bar", "wm-no-print");
        setVisible(false);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", "cover-summary");
        summary.setId("cover-summary");
        add(summary);
        for (CountRule rule : CountRule.values()) {
            var box = new Checkbox();
            box.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    onRule.accept(rule);
                }
            });
            rules.put(rule, box);
            add(box);
        }
        roles = new Button("", event -> onRoles.run());
        roles.addThemeVariants(ButtonVariant.TERTIARY);
        add(roles);
    }

    void show(@Nullable CoverRows rows) {
        setVisible(rows != null && rows.asked() > 0);
        if (rows == null) {
            return;
        }
        summary.setText(Texts.count("manager.cover.gaps", rows.gaps(), rows.asked()));
        rules.forEach((rule, box) -> {
            box.setValue(!rows.without().contains(rule));
            box.setLabel(Texts.of(
                    "manager.cover.rule." + rule.name(), rows.gapsWithout().getOrDefault(rule, 0)));
        });
        long lacking = rows.byRole().stream().filter(NeedCover::isGap).count();
        roles.setText(Texts.count("manager.cover.roles", lacking, rows.byRole().size()));
        roles.setVisible(!rows.byRole().isEmpty());
    }
}
