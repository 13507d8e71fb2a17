package org.waymark.ui.growth;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.advert.AdvertProposal;
import org.waymark.ui.session.Texts;

/** What an advert proposes for one field: each with its words, where they stand, and the act that takes it over. */
class ProposalList extends Div {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final UnorderedList list = new UnorderedList();
    private final transient List<Runnable> all = new ArrayList<>();

    ProposalList(String field, List<String> notices) {
        this.field = field;
        addClassName("wm-proposals");
        add(list);
        notices.forEach(this::notice);
    }

    /** Says what is contradictory or incomplete in the advert. */
    void notice(String sentence) {
        var said = new Paragraph(Texts.of("growth.advert.notice", sentence));
        said.addClassName("wm-note");
        addComponentAtIndex(indexOf(list), said);
    }

    boolean isEmpty() {
        return list.getChildren().findAny().isEmpty();
    }

    /** Says that the advert says nothing here. */
    void nothing() {
        var said = new Span(Texts.of("growth.advert.nothing"));
        said.addClassNames("wm-small", "wm-soft");
        list.setVisible(false);
        add(said);
    }

    /** Adds a proposal that can be taken over; the taker says whether it could. */
    void can(AdvertProposal proposal, String value, String words, Predicate<AdvertProposal> taker) {
        var use = new Button(Texts.of("growth.advert.use"));
        use.setAriaLabel(Texts.of("growth.advert.use.label", field, value));
        var state = new Span();
        state.addClassNames("wm-small", "wm-used");
        state.getElement().setAttribute("role", "status");
        Runnable act = () -> {
            if (taker.test(proposal)) {
                state.setText(Texts.of("growth.advert.used"));
            }
        };
        use.addClickListener(click -> act.run());
        all.add(act);
        list.add(item(proposal, value, words, use, state));
    }

    /** Adds something that the advert says and that no field takes. */
    void only(AdvertProposal proposal, String value, String words, String why) {
        var reason = new Span(why);
        reason.addClassNames("wm-small", "wm-soft");
        list.add(item(proposal, value, words, reason));
    }

    /** Adds one act for all of them. */
    void together() {
        if (all.size() > 1) {
            var button = new Button(Texts.of("growth.advert.use.all", all.size()), click -> all.forEach(Runnable::run));
            button.setAriaLabel(Texts.of("growth.advert.use.all.label", all.size(), field));
            add(button);
        }
    }

    private static ListItem item(AdvertProposal proposal, String value, String words, Component... acts) {
        var said = new Span(value);
        said.addClassName("wm-strong");
        var source = new Anchor("#" + AdvertPaper.spot(proposal), Texts.of("growth.advert.source", words));
        source.getElement().setAttribute("router-ignore", true);
        source.addClassName("wm-small");
        var what = new Div(said);
        if (proposal.implied()) {
            var implied = new Span(Texts.of("growth.advert.implied"));
            implied.addClassNames("wm-small", "wm-soft");
            what.add(implied);
        }
        what.add(source);
        what.addClassName("wm-proposal-words");
        var row = new ListItem(what);
        row.add(acts);
        return row;
    }
}
