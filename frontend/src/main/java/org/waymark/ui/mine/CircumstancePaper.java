package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.Circumstance;

/** That changes in one's life are told to the force, directly and by oneself, and a button to say that it is done. */
class CircumstancePaper extends Paper {

    private static final long serialVersionUID = 1L;

    CircumstancePaper(List<Circumstance> told, Runnable confirm) {
        super();
        var examples =
                new UnorderedList(Stream.of("address", "partner", "police", "money", "work", "name", "post", "body")
                        .map(key -> new ListItem(Texts.of("mine.circumstances." + key)))
                        .toArray(ListItem[]::new));
        var status = new Paragraph(status(told));
        status.getElement().setAttribute("role", "status");
        var says = new Paragraph(Texts.of("mine.circumstances.says"));
        says.addClassNames("wm-small", "wm-soft");
        add(
                new Paragraph(Texts.of("mine.circumstances.line")),
                examples,
                new Paragraph(Texts.of("mine.circumstances.how")),
                status,
                new Button(Texts.of("mine.circumstances.confirm"), event -> confirm.run()),
                says);
    }

    private static String status(List<Circumstance> told) {
        if (told.isEmpty()) {
            return Texts.of("mine.circumstances.never");
        }
        Circumstance last = told.getFirst();
        LocalDate confirmed = last.confirmedOn();
        return confirmed == null
                ? Texts.of("mine.circumstances.unconfirmed", Days.of(last.toldOn()))
                : Texts.of("mine.circumstances.confirmed", Days.of(last.toldOn()), Days.of(confirmed));
    }
}
