package org.waymark.reporting;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a page from elements and texts. Nothing is ever parsed, so no text can turn into markup. */
final class Markup {

    private final PdfFonts fonts;
    private final Document document;
    private final Element body;

    Markup(PdfFonts fonts, String title, String style) {
        this.fonts = fonts;
        this.document = emptyDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", "en-GB");
        document.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", "", title);
        add(head, "style", "").appendChild(document.createTextNode(style));
        this.body = add(html, "body", "");
    }

    Document document() {
        return document;
    }

    Element body() {
        return body;
    }

    /** Adds an empty element with a class, or none where it is empty. */
    Element add(Element parent, String tag, String cssClass) {
        Element child = document.createElement(tag);
        if (!cssClass.isEmpty()) {
            child.setAttribute("class", cssClass);
        }
        parent.appendChild(child);
        return child;
    }

    /** Adds an element with a text. The library breaks on a text without a letter, so an empty one is left away. */
    Element add(Element parent, String tag, String cssClass, String text) {
        Element child = add(parent, tag, cssClass);
        String readable = fonts.readable(text);
        if (!readable.isEmpty()) {
            child.appendChild(document.createTextNode(readable));
        }
        return child;
    }

    /** Adds a heading of a row or a column. */
    void heading(Element row, String scope, String text) {
        add(row, "th", "", text).setAttribute("scope", scope);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
