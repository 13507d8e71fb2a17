package org.waymark.ui.observation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.waymark.observation.AskedObservation;
import org.waymark.observation.ObservationState;
import org.waymark.observation.OwnObservations;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** One's own links of the last 30 days, with what became of each; those that wait can be taken back. */
class AskedList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    AskedList(OwnObservations own, Consumer<AskedObservation> takeBack) {
        addClassNames("wm-locker", "wm-asked");
        own.asked().forEach(one -> add(item(one, own.title(one.competency()), takeBack)));
    }

    private static ListItem item(AskedObservation one, String title, Consumer<AskedObservation> takeBack) {
        var head =
                new Div(new H3(title), new StatusTag(Texts.of("observation.state." + one.state()), tone(one.state())));
        head.addClassName("wm-line-head");
        var words = new Paragraph(one.words());
        words.addClassName("wm-own-words");
        var item = new ListItem(head, words, new Paragraph(line(one)));
        item.addClassName("wm-paper");
        if (!one.reason().isEmpty()) {
            var reason = new Paragraph(Texts.of("observation.asked.reason", one.reason()));
            reason.addClassName("wm-own-words");
            item.add(reason);
        }
        if (one.state() == ObservationState.OPEN) {
            var back = new Button(Texts.of("observation.link.takeBack"), event -> takeBack.accept(one));
            back.setAriaLabel(Texts.of("observation.takeBack.label", title));
            var acts = new Div(back);
            acts.addClassNames("wm-row", "wm-no-print");
            item.add(acts);
        }
        return item;
    }

    private static String line(AskedObservation one) {
        Instant when = one.state() == ObservationState.SEEN || one.state() == ObservationState.NOT_YET
                ? Objects.requireNonNull(one.answeredAt())
                : one.expiresAt();
        return Texts.of(
                "observation.asked." + one.state(),
                Days.of(one.askedAt()),
                Days.of(when),
                one.observer(),
                Integer.toString(one.level().value()));
    }

    private static StatusTag.Tone tone(ObservationState state) {
        return switch (state) {
            case OPEN -> StatusTag.Tone.ACT;
            case SEEN -> StatusTag.Tone.GOOD;
            case NOT_YET -> StatusTag.Tone.WARN;
            case TAKEN_BACK, OVER -> StatusTag.Tone.PLAIN;
        };
    }
}
