package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.waymark.development.CarriedOver;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.PlainTable;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** What carries over to a role: every competency in which one is where it asks one to be. Made when it is opened. */
class CarriedFold extends Div {

    private static final long serialVersionUID = 1L;

    CarriedFold(List<CarriedOver> carried) {
        addClassName("wm-carried");
        if (carried.isEmpty()) {
            return;
        }
        var rows = new Div();
        var fold = new NativeDetails(Texts.count("mine.ladder.carried.show", carried.size()), rows);
        fold.addClassName("wm-more");
        fold.addToggleListener(event -> {
            if (event.isOpened() && rows.getElement().getChildCount() == 0) {
                rows.add(table(carried));
            }
        });
        add(new H3(Texts.of("mine.ladder.carried")), fold);
    }

    private static PlainTable table(List<CarriedOver> carried) {
        var table = new PlainTable(
                Texts.count("mine.ladder.carried.caption", carried.size()),
                List.of(
                        Texts.of("framework.competency"),
                        Texts.of("mine.ladder.legend.mine"),
                        Texts.of("mine.ladder.legend.need")));
        for (CarriedOver line : carried) {
            table.row(
                    new Link(
                            Places.competency(line.competency().code()),
                            line.competency().title()),
                    List.of(line.mine().named(), line.need().named()));
        }
        return table;
    }
}
