package org.waymark.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waymark.skillmix.Fix;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The training that closes most gaps: one step, and the best few; to be tried out, or made goals of. */
class FixBox extends Paper {

    private static final long serialVersionUID = 1L;

    private final Div answer = new Div();
    private final transient Consumer<Fix.Plan> tryOut;
    private final transient Consumer<Fix.Plan> goals;

    FixBox(Supplier<Fix> ask, Consumer<Fix.Plan> tryOut, Consumer<Fix.Plan> goals) {
        super(Texts.of("scenario.fix"));
        this.tryOut = tryOut;
        this.goals = goals;
        addClassNames("wm-fix", "wm-no-print");
        var find = new Button(Texts.of("scenario.fix.find"), event -> show(ask.get()));
        answer.getElement().setAttribute("role", "status");
        add(new Paragraph(Texts.of("scenario.fix.line")), find, answer);
    }

    private void show(Fix fix) {
        answer.removeAll();
        if (fix.gaps() == 0) {
            answer.add(new Paragraph(Texts.of("scenario.fix.noGaps")));
        } else if (fix.isEmpty()) {
            answer.add(new Paragraph(Texts.count("scenario.fix.nothing", fix.gaps())));
        } else {
            answer.add(plan(fix.singleWords(), fix.single()));
            if (fix.isSetBetter()) {
                answer.add(plan(fix.setWords(), fix.set()));
            }
        }
    }

    private Div plan(String words, Fix.Plan plan) {
        var said = new Paragraph(words);
        said.addClassName("wm-strong");
        var div = new Div(said);
        div.addClassName("wm-fix-plan");
        if (plan.isEmpty()) {
            return div;
        }
        if (plan.steps().size() > 1) {
            var list = new OrderedList();
            plan.steps().forEach(step -> list.add(new ListItem(step.words())));
            div.add(list);
        }
        var closes = new Span(Texts.of(
                "scenario.fix.closes",
                plan.closes().stream().map(Fix.Closed::named).collect(Collectors.joining(", "))));
        closes.addClassNames("wm-small", "wm-soft");
        var acts = new Div(make(plan), new Button(Texts.of("scenario.fix.try"), event -> tryOut.accept(plan)));
        acts.addClassName("wm-acts");
        div.add(closes, acts);
        return div;
    }

    /** What has become goals cannot be made goals once more. */
    private Button make(Fix.Plan plan) {
        boolean one = plan.steps().size() == 1;
        var make = new Button(Texts.of(one ? "scenario.fix.goal" : "scenario.fix.goals"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(event -> {
            goals.accept(plan);
            make.setText(Texts.of(one ? "scenario.fix.goal.set" : "scenario.fix.goals.set"));
            make.setEnabled(false);
        });
        return make;
    }
}
