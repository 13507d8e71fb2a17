package org.waymark.ui.growth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.waymark.ui.kit.FilePicker;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Takes an advert as pasted text or as a file, and says what must never be handed in. */
class AdvertPaste extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea(Texts.of("growth.advert.text"));
    private final Div place = new Div();

    AdvertPaste(String service) {
        put(new H2(Texts.of("growth.advert.for", service)));
        text.setHelperText(Texts.of("growth.advert.text.help"));
        text.setMinRows(6);
        text.setMaxRows(14);
        field("text", text);
        put(new H3(Texts.of("growth.advert.file")));
        field("file", place);
    }

    String pasted() {
        return text.getValue();
    }

    /** Hands over the name and the bytes of a file as soon as one is chosen. */
    void onFile(BiConsumer<String, byte[]> taker) {
        place.add(new FilePicker(
                taker::accept,
                refused -> attempt(() -> {
                    throw refused;
                }),
                ".pdf",
                ".docx",
                ".txt"));
    }
}
