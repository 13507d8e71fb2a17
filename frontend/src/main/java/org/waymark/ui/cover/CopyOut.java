package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.waymark.ui.session.Texts;

/** The needs as a table for a spreadsheet, to be copied. */
class CopyOut extends Details {

    private static final long serialVersionUID = 1L;

    private final TextArea table = new TextArea(Texts.of("cover.site.copy.field"));

    CopyOut(Supplier<String> text, Runnable copied, Runnable notCopied) {
        super(Texts.of("cover.site.copy"));
        addClassNames("wm-no-print", "wm-paper");
        table.setReadOnly(true);
        table.setAutoselect(true);
        table.setWidthFull();
        table.setMaxRows(8);
        table.setHelperText(Texts.of("cover.site.copy.help"));
        table.addClassName("wm-cover-table");
        addOpenedChangeListener(event -> table.setValue(event.isOpened() ? text.get() : ""));
        var copy = new Button(Texts.of("cover.site.copy.act"));
        Clipboard.onClick(copy).writeText(table, done -> copied.run(), failed -> notCopied.run());
        var both = new Div(table, copy);
        both.addClassName("wm-grid");
        add(both);
    }
}
