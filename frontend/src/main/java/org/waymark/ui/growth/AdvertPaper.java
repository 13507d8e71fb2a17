package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.TreeSet;
import org.waymark.advert.AdvertProposal;
import org.waymark.advert.AdvertSheet;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The advert's text with the words marked that proposals were read from; whatever it says stays plain text. */
class AdvertPaper extends Paper {

    private static final long serialVersionUID = 1L;
    private static final String SPOT = "advert-";

    AdvertPaper(AdvertSheet advert) {
        super(Texts.of("growth.advert.words"));
        addClassName("wm-advert-paper");
        var line = new Paragraph(Texts.of("growth.advert.words.line"));
        line.addClassNames("wm-small", "wm-soft");
        var words = new Div();
        words.addClassName("wm-advert-words");
        words.getElement().setAttribute("tabindex", "0");
        words.getElement().setAttribute("role", "region");
        words.getElement().setAttribute("aria-label", Texts.of("growth.advert.words"));
        fill(words.getElement(), advert);
        add(line, words);
    }

    /** Where in the page the words of a proposal begin. */
    static String spot(AdvertProposal proposal) {
        return SPOT + proposal.from();
    }

    private static void fill(Element place, AdvertSheet advert) {
        String text = advert.text();
        var edges = new TreeSet<Integer>(List.of(0, text.length()));
        advert.proposals().forEach(one -> edges.addAll(List.of(one.from(), one.to())));
        Integer from = null;
        for (int to : edges) {
            if (from != null) {
                place.appendChild(piece(advert, from, to));
            }
            from = to;
        }
    }

    private static Element piece(AdvertSheet advert, int from, int to) {
        String words = advert.text().substring(from, to);
        boolean marked = advert.proposals().stream().anyMatch(one -> one.from() <= from && to <= one.to());
        if (!marked) {
            return Element.createText(words);
        }
        return new Element("mark").setText(words).setAttribute("id", SPOT + from);
    }
}
