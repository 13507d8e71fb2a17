package org.waymark.ui.manager;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Mark;
import org.waymark.ui.session.Texts;

/** What symbols and colours of the heat map mean, in words. */
class Legend extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private @Nullable Lens shown;

    Legend() {
        addClassNames("wm-legend", "wm-small");
        getElement().setAttribute("aria-label", Texts.of("manager.legend"));
    }

    void show(Lens lens) {
        if (lens == shown) {
            return;
        }
        shown = lens;
        removeAll();
        for (Mark mark :
                List.of(Mark.MEETS, Mark.ONE_BELOW, Mark.TWO_OR_MORE_BELOW, Mark.NOT_IN_ROLE, Mark.NEVER_AGREED)) {
            add(new ListItem(mark.symbol() + " " + Texts.of("manager.mark." + mark.name())));
        }
        add(new ListItem(Mark.OLD + " " + Texts.of("manager.mark.OLD")));
        List<String> colours =
                lens == Lens.LEVEL ? List.of("l0", "l1", "l2", "l3", "l4", "l5") : List.of("above", "b0", "b1", "b2");
        for (String colour : colours) {
            var item = new ListItem(Texts.of("manager.colour." + colour));
            item.addClassNames("wm-patch", "wm-patch-" + colour);
            add(item);
        }
    }
}
