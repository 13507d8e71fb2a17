package org.waymark.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;

/** A drawing made of elements on the server; texts stay texts, whatever they contain. */
@Tag("div")
public class Svg extends Component implements HasStyle {

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final Element drawing = element("svg");

    private Svg() {
        addClassName("wm-svg");
        getElement().appendChild(drawing);
    }

    /** A drawing as wide as there is room and so many pixels high, that says what it shows. */
    public static Svg saying(int height, String title, String description) {
        var svg = new Svg();
        svg.drawing.setAttribute("width", "100%");
        svg.drawing.setAttribute("height", Integer.toString(height));
        svg.drawing.setAttribute("role", "img");
        svg.drawing.setAttribute("aria-label", title + ". " + description);
        svg.shape("title").setText(title);
        svg.shape("desc").setText(description);
        return svg;
    }

    /** A square drawing of so many pixels that says what it shows. */
    public static Svg square(int side, String title, String description) {
        Svg svg = saying(side, title, description);
        svg.drawing.setAttribute("width", Integer.toString(side));
        return svg;
    }

    /** A drawing that fills its frame and only adorns what words say; places in it are percentages. */
    public static Svg ornament() {
        var svg = new Svg();
        svg.drawing.setAttribute("width", "100%");
        svg.drawing.setAttribute("height", "100%");
        svg.drawing.setAttribute("aria-hidden", "true");
        return svg;
    }

    /** A drawing as wide as there is room and so many pixels high, whose parts say themselves what they are. */
    public static Svg of(int height, String label) {
        var svg = new Svg();
        svg.drawing.setAttribute("width", "100%");
        svg.drawing.setAttribute("height", Integer.toString(height));
        svg.drawing.setAttribute("role", "group");
        svg.drawing.setAttribute("aria-label", label);
        return svg;
    }

    /**
     * Adds a part that leads to another page of ours, with the mouse and with the keyboard. Anchors of drawings are not
     * used: the router of the browser side takes every anchor for one of HTML and breaks on them.
     */
    public Element link(String address, String label) {
        Element made = shape("g", "role", "link", "tabindex", "0", "aria-label", label, "class", "wm-svg-link");
        made.addEventListener("click", event -> open(address));
        made.addEventListener("keydown", event -> open(address)).setFilter("event.key === 'Enter'");
        return made;
    }

    private void open(String address) {
        getUI().ifPresent(ui -> Link.open(ui, address));
    }

    /** Adds a shape with attributes, name and value in turn; names are written in lower case on their way. */
    public Element shape(String tag, String... attributes) {
        return shapeIn(drawing, tag, attributes);
    }

    /** Adds a shape to a part of a drawing. */
    public static Element shapeIn(Element part, String tag, String... attributes) {
        Element made = element(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            made.setAttribute(attributes[at], attributes[at + 1]);
        }
        part.appendChild(made);
        return made;
    }

    /** Adds words at a place. */
    public Element words(String x, String y, String cssClass, String words) {
        Element text = shape("text", "x", x, "y", y, "class", cssClass);
        text.setText(words);
        return text;
    }

    /** Adds a part of a lying bar, from one place across to another in percent. */
    public void part(double from, double width, int top, int height, String cssClass) {
        shape(
                "rect",
                "x",
                number(from) + "%",
                "y",
                Integer.toString(top),
                "width",
                number(width) + "%",
                "height",
                Integer.toString(height),
                "class",
                cssClass);
    }

    /** A number as drawings write it. */
    public static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(java.util.Locale.ROOT, "%.1f", value);
    }

    private static Element element(String tag) {
        var element = new Element(tag);
        element.getNode().getFeature(ElementData.class).setNamespace(NAMESPACE);
        return element;
    }
}
