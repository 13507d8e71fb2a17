package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.framework.AtWork;
import org.waymark.ui.kit.Anchors;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.WayList;
import org.waymark.ui.session.Texts;

/** How to show what one can do, and how to grow into the next levels. */
class Growing extends Div {

    private static final long serialVersionUID = 1L;

    Growing(AtWork atWork) {
        addClassName("wm-two-even");
        var evidence = new UnorderedList();
        atWork.evidence().forEach(text -> evidence.add(new ListItem(text)));
        var shown = new Paper(Texts.of("framework.evidence"), evidence);
        shown.setId(Anchors.EVIDENCE);
        var grow = new Paper(
                Texts.of("framework.grow"),
                new H3(Texts.of("framework.grow.early")),
                new WayList(atWork.early()),
                new H3(Texts.of("framework.grow.later")),
                new WayList(atWork.later()));
        grow.setId(Anchors.GROWTH);
        add(shown, grow);
    }
}
