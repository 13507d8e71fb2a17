package org.waymark.ui.provision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.provision.Edition;
import org.waymark.provision.Setting;
import org.waymark.provision.Timeline;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** What holds about one topic on a day, since when and until when, and everything said before and after. */
class TopicPaper extends Paper {

    private static final long serialVersionUID = 1L;

    private final String topic;

    TopicPaper(String topic, Timeline<? extends Setting> timeline, LocalDate on, String ifSilent) {
        super(topic);
        this.topic = topic;
        Optional<? extends Setting> says = timeline.on(on);
        if (says.isPresent()) {
            add(lines(Wording.lines(says.get())));
        } else {
            var silent = new Paragraph(new StatusTag(ifSilent, StatusTag.Tone.PLAIN));
            add(silent);
        }
        String when = when(timeline, on);
        if (!when.isEmpty()) {
            var small = new Paragraph(when);
            small.addClassNames("wm-small", "wm-soft");
            add(small);
        }
    }

    /** Adds the way to the form that changes it. */
    TopicPaper changeAt(String address) {
        var link = new Link(address, Texts.of("provision.change"));
        link.addClassName("wm-button");
        var more = new Span(" " + topic);
        more.addClassName("wm-sr");
        link.add(more);
        add(link);
        return this;
    }

    /** Adds everything that was and will be said; each may be taken back where somebody may change it. */
    TopicPaper history(Timeline<? extends Setting> timeline, boolean mayChange, Consumer<LocalDate> takeBack) {
        if (timeline.editions().isEmpty()) {
            return this;
        }
        var list = new UnorderedList();
        list.addClassName("wm-history");
        for (Edition<? extends Setting> edition : timeline.editions().reversed()) {
            list.add(line(edition, mayChange, takeBack));
        }
        var details =
                new Details(Texts.count("provision.history", timeline.editions().size()), list);
        details.addClassName("wm-small");
        add(details);
        return this;
    }

    private ListItem line(Edition<? extends Setting> edition, boolean mayChange, Consumer<LocalDate> takeBack) {
        Setting says = edition.says();
        var words = new Div(Texts.of(
                "provision.history.line",
                Days.of(edition.from()),
                says == null ? Texts.of("provision.notStated") : String.join("; ", Wording.lines(says))));
        var entered = new Div(Texts.of("provision.history.entered", Days.of(edition.enteredAt())));
        entered.addClassName("wm-soft");
        var item = new ListItem(words, entered);
        if (mayChange) {
            var back = new Button(Texts.of("provision.takeBack"), event -> takeBack.accept(edition.from()));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(Texts.of("provision.takeBack.which", topic, Days.of(edition.from())));
            item.add(back);
        }
        return item;
    }

    private static String when(Timeline<? extends Setting> timeline, LocalDate on) {
        String since = timeline.editionOn(on)
                .map(edition -> Texts.of("provision.since", Days.of(edition.from())))
                .orElse("");
        String until = timeline.nextAfter(on)
                .map(edition -> Texts.of("provision.changes", Days.of(edition.from())))
                .orElse("");
        return (since + " " + until).strip();
    }

    private static UnorderedList lines(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        list.addClassName("wm-said");
        return list;
    }
}
