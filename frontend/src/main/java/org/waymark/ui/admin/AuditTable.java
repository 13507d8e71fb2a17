package org.waymark.ui.admin;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.audit.AuditEntry;
import org.waymark.ui.kit.Days;
import org.waymark.ui.session.Texts;

/** Rows of the audit trail, newest first. */
class AuditTable extends ListTable {

    private static final long serialVersionUID = 1L;

    AuditTable(List<AuditEntry> entries, AuditWords words) {
        super(
                Texts.of("admin.audit.caption"),
                Texts.of("admin.audit.when"),
                Texts.of("admin.audit.by"),
                Texts.of("admin.audit.act"),
                Texts.of("admin.audit.about"),
                Texts.of("admin.audit.detail"));
        for (AuditEntry entry : entries) {
            row(
                    new Span(Days.of(entry.at())),
                    new Span(words.who(entry)),
                    new Span(AuditWords.act(entry.act())),
                    new Span(words.about(entry)),
                    words(entry.object(), entry.changes()));
        }
    }
}
