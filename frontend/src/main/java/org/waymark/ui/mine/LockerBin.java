package org.waymark.ui.mine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.TaskList;
import org.waymark.ui.session.Texts;

/** What was deleted lately, folded away, to be brought back. */
class LockerBin extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final Div rows = new Div();
    private final transient Consumer<Evidence> restore;

    LockerBin(Consumer<Evidence> restore) {
        this.restore = restore;
        addClassNames("wm-more", "wm-no-print");
        setContent(rows);
    }

    void show(List<Evidence> deleted) {
        setVisible(!deleted.isEmpty());
        setSummaryText(Texts.count("mine.locker.deleted", deleted.size()));
        rows.removeAll();
        var list = new TaskList();
        for (Evidence piece : deleted) {
            var back = new Button(Texts.of("mine.locker.restore"), event -> restore.accept(piece));
            back.setAriaLabel(Texts.of("mine.locker.restore.label", piece.title()));
            list.row(piece.title(), keptUntil(piece.deletedAt()), back);
        }
        rows.add(new Paragraph(new Span(Texts.of("mine.locker.deleted.line"))), list);
    }

    private static String keptUntil(@org.jspecify.annotations.Nullable Instant deletedAt) {
        return deletedAt == null
                ? ""
                : Texts.of(
                        "mine.locker.deleted.on",
                        Days.of(deletedAt),
                        Days.of(deletedAt.plus(EvidenceLocker.KEPT_AFTER_DELETION)));
    }
}
