package org.waymark.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.waymark.supervision.ActionState;
import org.waymark.supervision.Promise;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** One thing that was promised, with its age and what can be said of it. */
class PromiseItem extends ListItem {

    private static final long serialVersionUID = 1L;

    PromiseItem(Promise promise, String owner, LocalDate today, Acts acts) {
        addClassName("wm-promise");
        var words = new Paragraph(promise.words());
        words.addClassName("wm-strong");
        var facts = new Paragraph(facts(promise, owner, today));
        facts.addClassNames("wm-small", "wm-soft");
        add(new Div(words, facts));
        if (promise.state() == ActionState.OPEN) {
            var done = new Button(Texts.of("supervision.promise.done"), event -> acts.settle(promise, true));
            done.setAriaLabel(Texts.of("supervision.promise.done.label", promise.words()));
            var drop = new Button(Texts.of("supervision.promise.drop"), event -> acts.settle(promise, false));
            drop.setAriaLabel(Texts.of("supervision.promise.drop.label", promise.words()));
            var both = new Div(done, drop);
            both.addClassNames("wm-acts", "wm-no-print");
            add(both);
        } else {
            add(new StatusTag(
                    Texts.of("supervision.promise." + promise.state()),
                    promise.state() == ActionState.DONE ? StatusTag.Tone.GOOD : StatusTag.Tone.PLAIN));
        }
    }

    /** What can be done about a promise. */
    interface Acts {
        void settle(Promise promise, boolean done);
    }

    private static String facts(Promise promise, String owner, LocalDate today) {
        LocalDate due = promise.dueOn();
        String age = Words.weeks(promise.weeksOn(today));
        if (due == null) {
            return Texts.of("supervision.promise.facts", owner, age);
        }
        boolean late = due.isBefore(today) && promise.state() == ActionState.OPEN;
        return Texts.of(
                late ? "supervision.promise.facts.late" : "supervision.promise.facts.due", owner, age, Days.of(due));
    }
}
