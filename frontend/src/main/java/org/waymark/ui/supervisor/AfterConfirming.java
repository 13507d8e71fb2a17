package org.waymark.ui.supervisor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.AgreementSheet;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** Says that levels are confirmed, what happens next, and what the person answered. */
class AfterConfirming extends Paper {

    private static final long serialVersionUID = 1L;

    private final H2 heading;

    AfterConfirming(AgreementSheet sheet) {
        AgreementSheet.Head head = sheet.head();
        addClassName("wm-after");
        heading = new H2(Texts.count("supervisor.after", sheet.settled()));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(Texts.of("supervisor.after.line", head.supervisor(), day(head.confirmedAt()))));
        Boolean accepted = head.accepted();
        if (accepted == null) {
            add(new OrderedList(
                    new ListItem(Texts.of("supervisor.after.answer", head.name())),
                    new ListItem(Texts.of("supervisor.after.seen")),
                    new ListItem(Texts.of("supervisor.after.next"))));
        } else {
            add(new Paragraph(Texts.of(
                    accepted ? "supervisor.after.accepted" : "supervisor.after.commented",
                    head.name(),
                    day(head.answeredAt()))));
        }
        if (!head.answerComment().isBlank()) {
            var words = new Paragraph(head.answerComment());
            words.addClassName("wm-own-words");
            add(words);
        }
        var back = new Anchor(Places.AGREE, Texts.of("supervisor.after.queue"));
        back.getElement().setAttribute("router-link", true);
        add(back);
    }

    /** Puts the reader here. */
    void focus() {
        heading.getElement().callJsFunction("focus");
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : Days.of(moment);
    }
}
