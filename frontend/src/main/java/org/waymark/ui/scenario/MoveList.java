package org.waymark.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import org.waymark.skillmix.SaidMove;
import org.waymark.ui.session.Texts;

/** The moves of a scenario as chips that are switched on and off, and taken away. */
class MoveList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient IntConsumer flip;
    private final transient IntConsumer remove;

    MoveList(IntConsumer flip, IntConsumer remove) {
        this.flip = flip;
        this.remove = remove;
        addClassName("wm-moves");
    }

    void show(List<SaidMove> moves) {
        removeAll();
        if (moves.isEmpty()) {
            var none = new Paragraph(Texts.of("scenario.moves.none"));
            none.addClassName("wm-soft");
            add(none);
            return;
        }
        var list = new UnorderedList();
        for (int place = 0; place < moves.size(); place++) {
            list.add(chip(moves.get(place), place));
        }
        add(list);
    }

    private ListItem chip(SaidMove move, int place) {
        var on = new Checkbox(move.words(), move.planned().on());
        on.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                flip.accept(place);
            }
        });
        var away = new Button(Texts.of("scenario.moves.remove"), event -> remove.accept(place));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(Texts.of("scenario.moves.remove.label", move.words()));
        away.addClassName("wm-no-print");
        var item = new ListItem(on, away);
        item.addClassName("wm-move");
        if (!move.planned().on()) {
            item.addClassName("wm-move-off");
        }
        if (!move.note().isEmpty()) {
            var note = new Span(move.note());
            note.addClassNames("wm-move-note", "wm-small");
            item.add(note);
        }
        return item;
    }
}
