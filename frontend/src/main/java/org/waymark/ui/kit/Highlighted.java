package org.waymark.ui.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.waymark.framework.Marked;

/** A text with what was searched for marked; made of elements and plain texts, so whatever it says stays a text. */
public class Highlighted extends Span {

    private static final long serialVersionUID = 1L;
    private static final String MORE = "…";

    public Highlighted(Marked text) {
        addClassName("wm-highlighted");
        if (text.cutBefore()) {
            plain(MORE);
        }
        for (Marked.Piece piece : text.pieces()) {
            if (piece.hit()) {
                getElement().appendChild(new Element("mark").setText(piece.text()));
            } else {
                plain(piece.text());
            }
        }
        if (text.cutAfter()) {
            plain(MORE);
        }
    }

    private void plain(String text) {
        getElement().appendChild(Element.createText(text));
    }
}
