package org.waymark.ui.growth;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.skillmix.Prospect;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The people who could grow into a need, most promising first: how far away each is, the reasons, and the one act. */
class ProspectCards extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Prospect> onSet;

    ProspectCards(List<Prospect> ranked, Consumer<Prospect> onSet) {
        this.onSet = onSet;
        addClassName("wm-prospects");
        ranked.forEach(prospect -> add(card(prospect)));
    }

    private ListItem card(Prospect prospect) {
        var name = new H3(new Link(Places.person(prospect.person()), prospect.name()));
        var role = new Span(prospect.role());
        role.addClassNames("wm-small", "wm-soft");
        var head = new Div(name, role, distance(prospect));
        head.addClassName("wm-goal-head");
        var card = new ListItem(head, missing(prospect), reasons(prospect));
        if (!prospect.goals().isEmpty()) {
            card.add(new StatusTag(
                    Texts.count("growth.prospect.goals", prospect.goals().size()), StatusTag.Tone.ACT));
        }
        if (!prospect.toSet().isEmpty()) {
            card.add(setting(prospect));
        } else if (prospect.levels().isEmpty()) {
            var none = new Paragraph(Texts.of("growth.prospect.noLevel"));
            none.addClassNames("wm-small", "wm-soft");
            card.add(none);
        }
        return card;
    }

    private static StatusTag distance(Prospect prospect) {
        return new StatusTag(
                Texts.count("growth.prospect.steps", prospect.steps()),
                prospect.isOneStepAway() ? StatusTag.Tone.GOOD : StatusTag.Tone.PLAIN);
    }

    private static UnorderedList missing(Prospect prospect) {
        var list = new UnorderedList();
        prospect.near().stream().map(ListItem::new).forEach(list::add);
        return list;
    }

    private static UnorderedList reasons(Prospect prospect) {
        var list = new UnorderedList();
        list.addClassNames("wm-reasons", "wm-small");
        for (Prospect.Point point : prospect.points()) {
            var sign = new Span(Texts.of(point.speaksFor() ? "growth.point.for" : "growth.point.against"));
            sign.addClassName("wm-strong");
            list.add(new ListItem(sign, new Span(" " + point.words())));
        }
        return list;
    }

    private Button setting(Prospect prospect) {
        String levels = prospect.toSet().stream()
                .map(level -> Texts.of("growth.prospect.level", level.title(), level.needs()))
                .collect(Collectors.joining(", "));
        var button = new Button(Texts.of("growth.prospect.set"), event -> onSet.accept(prospect));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setAriaLabel(Texts.of("growth.prospect.set.label", prospect.name(), levels));
        button.addClassName("wm-no-print");
        return button;
    }
}
