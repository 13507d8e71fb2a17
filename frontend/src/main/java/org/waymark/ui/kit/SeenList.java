package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.waymark.kernel.CompetencyCode;
import org.waymark.observation.Observation;
import org.waymark.ui.session.Texts;

/** What others saw somebody do, one under another: the competency, who saw it, when, and what the two wrote. */
public class SeenList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public SeenList(List<Observation> seen, Function<CompetencyCode, String> names) {
        addClassNames("wm-locker", "wm-seen");
        setVisible(!seen.isEmpty());
        seen.forEach(one -> add(item(one, names)));
    }

    private static ListItem item(Observation one, Function<CompetencyCode, String> names) {
        var day = new Span(Days.of(one.observedOn()));
        day.addClassNames("wm-small", "wm-soft");
        var head = new Div(
                new H3(names.apply(one.competencyCode())),
                new StatusTag(Texts.of("observation.seen.kind"), StatusTag.Tone.GOOD),
                day);
        head.addClassName("wm-line-head");
        var item = new ListItem(head);
        item.addClassName("wm-paper");
        item.add(new Paragraph(Texts.of(
                "observation.seen.by." + one.observerPart(),
                one.observer(),
                Integer.toString(one.level().value()))));
        words(item, "observation.seen.words", one.words());
        words(item, "observation.seen.remark", one.remark());
        return item;
    }

    private static void words(ListItem item, String key, String words) {
        if (!words.isBlank()) {
            var said = new Paragraph(Texts.of(key, words));
            said.addClassName("wm-own-words");
            item.add(said);
        }
    }
}
