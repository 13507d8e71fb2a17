package org.waymark.ui.framework;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.development.OwnStanding;
import org.waymark.framework.LevelWords;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;
import org.waymark.ui.kit.Anchors;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Voice;
import org.waymark.ui.session.Texts;

/** The six levels of a competency side by side, lowest first, with what concerns the reader marked. */
class LevelRow extends OrderedList {

    private static final long serialVersionUID = 1L;

    LevelRow(List<LevelWords> levels, Voice voice, OwnStanding standing) {
        addClassName("wm-six");
        levels.forEach(words -> add(item(words, voice, standing)));
    }

    private static ListItem item(LevelWords words, Voice voice, OwnStanding standing) {
        ScaleLevel step = words.step();
        var label = new Span(step.formalLabel());
        label.addClassNames("wm-small", "wm-soft");
        label.setVisible(!step.formalLabel().equals(step.word()));
        var item = new ListItem(new H3(step.named()), label, new Paragraph(voice.of(words)));
        item.setId(Anchors.level(step.level()));
        item.addClassNames("wm-paper", "wm-six-level", "wm-six-" + step.level().value());
        mark(item, step.level(), standing);
        return item;
    }

    private static void mark(ListItem item, Level level, OwnStanding standing) {
        if (standing.needs(level)) {
            item.add(mark("wm-mark-need", Texts.of("framework.level.need")));
        }
        standing.agreedOn(level)
                .ifPresent(day -> item.add(mark("wm-mark-agreed", Texts.of("framework.level.agreed", Days.of(day)))));
        if (standing.needs(level) || standing.agreedOn(level).isPresent()) {
            item.addClassName("wm-six-mine");
        }
    }

    private static Span mark(String look, String words) {
        var mark = new Span(words);
        mark.addClassNames("wm-six-mark", look);
        return mark;
    }
}
