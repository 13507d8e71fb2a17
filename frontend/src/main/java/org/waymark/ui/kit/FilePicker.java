package org.waymark.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import org.waymark.kernel.NeverTaken;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Texts;

/**
 * The one place where a file is handed in: it says what is never taken, refuses such papers by their name before anything
 * reads them, and hands everything else over.
 */
public class FilePicker extends Div {

    private static final long serialVersionUID = 1L;

    /** With more kinds than these the button would be wider than a phone. */
    private static final int MOST_NAMED = 3;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 5 * MEGABYTE;

    /** What a file is, and what happens when one cannot be taken. */
    public interface Taker {
        void take(String name, byte[] file);
    }

    /**
     * @param refused what becomes of a file that is not taken, with the reason
     * @param endings the kinds of files, such as “.csv”
     */
    public FilePicker(Taker taker, Consumer<Refused> refused, String... endings) {
        this(LARGEST, taker, refused, endings);
    }

    /**
     * @param largest how many bytes a file may have
     * @param refused what becomes of a file that is not taken, with the reason
     * @param endings the kinds of files, such as “.csv”
     */
    public FilePicker(int largest, Taker taker, Consumer<Refused> refused, String... endings) {
        addClassName("wm-file-picker");
        var notice = new Paragraph(NeverTaken.NOTICE);
        notice.addClassName("wm-note");
        String kinds = String.join(", ", endings);
        var upload = new Upload(new CappedUpload(largest, taker, refused));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largest);
        upload.setAcceptedFileExtensions(endings);
        upload.setUploadButton(new Button(
                endings.length > MOST_NAMED ? Texts.of("kit.file.choose.any") : Texts.of("kit.file.choose", kinds)));
        upload.setDropLabel(new Span(Texts.of("kit.file.drop")));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        upload.addFileRejectedListener(rejected ->
                refused.accept(new Refused.NotNow(Texts.of("kit.file.rejected", kinds, largest / MEGABYTE))));
        add(notice, upload);
    }
}
