package org.waymark.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.waymark.kernel.PersonId;
import org.waymark.skillmix.EachLeaves;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** What gets worse if each person leaves, hardest loss first. */
class LeaverList extends Paper {

    private static final long serialVersionUID = 1L;

    LeaverList(EachLeaves each, Consumer<PersonId> tryOut) {
        super(Texts.of("scenario.each.title"));
        addClassName("wm-leavers");
        add(new Paragraph(Texts.count("scenario.each.found", each.leavers().size())));
        if (each.calm() > 0) {
            add(new Paragraph(Texts.count("scenario.each.calm", each.calm())));
        }
        for (EachLeaves.Leaver leaver : each.leavers()) {
            var list = new UnorderedList();
            leaver.worse().forEach(one -> list.add(new ListItem(one.words())));
            var go = new Button(Texts.of("scenario.each.try"), event -> tryOut.accept(leaver.person()));
            go.setAriaLabel(Texts.of("scenario.each.try.label", leaver.name()));
            go.addClassName("wm-no-print");
            var details = new NativeDetails(summary(leaver), new Div(list, go));
            details.addClassNames("wm-more", "wm-leaver");
            add(details);
        }
    }

    private static String summary(EachLeaves.Leaver leaver) {
        String words = Texts.count("scenario.each.worse", leaver.worse().size(), leaver.name());
        return leaver.alone() == 0 ? words : words + " " + Texts.count("scenario.each.alone", leaver.alone());
    }
}
