package org.waymark.ui.mine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.waymark.assessment.FileStanding;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.FilePicker;
import org.waymark.ui.session.Texts;

/** Where files are handed in as evidence: what there is room for, and beside each file that is refused the reason. */
class LockerDrop extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final double TENTHS = 10;
    private static final long MEGABYTE = 1024L * 1024;

    private final Paragraph room = new Paragraph();
    private final Paragraph scanner = new Paragraph(Texts.of("mine.files.noScanner"));
    private final UnorderedList refused = new UnorderedList();

    LockerDrop(FilePicker.Taker taker) {
        addClassName("wm-paper");
        refused.addClassName("wm-files-refused");
        refused.getElement().setAttribute("role", "status");
        refused.getElement().setAttribute("aria-label", Texts.of("mine.files.refused"));
        room.addClassNames("wm-small", "wm-soft");
        scanner.addClassName("wm-note");
        var picker = new FilePicker(
                LARGEST,
                (name, file) -> take(taker, name, file),
                no -> refuse("", no),
                ".pdf",
                ".docx",
                ".xlsx",
                ".png",
                ".jpg",
                ".jpeg");
        add(
                new H2(Texts.of("mine.files.title")),
                new Paragraph(Texts.of("mine.files.line")),
                scanner,
                picker,
                refused,
                room);
    }

    void show(FileStanding standing) {
        setVisible(standing.kept());
        scanner.setVisible(!standing.scanned());
        room.setText(Texts.of(
                "mine.files.room",
                standing.files(),
                FileStanding.MOST_FILES,
                String.format(Locale.UK, "%.1f", Math.ceil(TENTHS * standing.bytes() / MEGABYTE) / TENTHS),
                FileStanding.MOST_BYTES / MEGABYTE));
    }

    private void take(FilePicker.Taker taker, String name, byte[] file) {
        refused.removeAll();
        try {
            taker.take(name, file);
        } catch (Refused no) {
            refuse(name, no);
        }
    }

    private void refuse(String name, Refused no) {
        String said = name.isEmpty()
                ? no.sentence()
                : Texts.of("mine.files.refused.one", Refused.quoted(name), no.sentence());
        refused.add(new ListItem(said));
    }
}
