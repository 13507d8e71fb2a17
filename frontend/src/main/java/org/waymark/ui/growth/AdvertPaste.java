package org.waymark.ui.growth;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Takes an advert as pasted text or as a file, and says what must never be handed in. */
class AdvertPaste extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea(Texts.of("growth.advert.text"));
    private final int largest;
    private final Div place = new Div();

    AdvertPaste(String service, String neverTaken, int largest) {
        this.largest = largest;
        put(new H2(Texts.of("growth.advert.for", service)));
        text.setHelperText(Texts.of("growth.advert.text.help"));
        text.setMinRows(6);
        text.setMaxRows(14);
        field("text", text);
        put(new H3(Texts.of("growth.advert.file")));
        var never = new Paragraph(neverTaken);
        never.addClassName("wm-note");
        put(never);
        field("file", place);
    }

    String pasted() {
        return text.getValue();
    }

    /** Hands over the name and the bytes of a file as soon as one is chosen. */
    void onFile(BiConsumer<String, byte[]> taker) {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> taker.accept(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(".pdf", ".docx", ".txt");
        upload.setUploadButton(new Button(Texts.of("growth.advert.choose")));
        upload.setDropLabel(new Span(Texts.of("growth.advert.drop")));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> attempt(() -> {
            throw new Refused.NotNow(Texts.of("growth.advert.rejected"));
        }));
        place.add(upload);
    }
}
