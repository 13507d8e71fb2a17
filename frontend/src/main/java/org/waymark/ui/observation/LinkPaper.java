package org.waymark.ui.observation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.waymark.observation.AskedLink;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.QrCode;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;
import org.waymark.ui.session.WholeAddress;

/** A link that was just made, as a QR code and as text, to show or to send; it is shown this once. */
class LinkPaper extends Paper {

    private static final long serialVersionUID = 1L;

    LinkPaper(AskedLink asked, String competency, Runnable takeBack) {
        addClassName("wm-observation-link");
        String address = WholeAddress.of(Places.observed(asked.secret().text()));
        var title = new H2(Texts.of("observation.link.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var text = new TextField(Texts.of("observation.link.address"));
        text.setValue(address);
        text.setReadOnly(true);
        text.setAutoselect(true);
        text.setWidthFull();
        text.setId("observation-link");
        text.setHelperText(Texts.of("observation.link.once"));
        var back = new Button(Texts.of("observation.link.takeBack"), event -> takeBack.run());
        var acts = new Div(new Link(Places.OBSERVATIONS, Texts.of("observation.link.all")), back);
        acts.addClassName("wm-acts");
        add(
                title,
                new Paragraph(Texts.of("observation.link.line", competency, Days.of(asked.expiresAt()))),
                new QrCode(address, Texts.of("observation.link.qr"), Texts.of("observation.link.qr.says", competency)),
                text,
                acts);
        title.getElement().callJsFunction("focus");
    }
}
