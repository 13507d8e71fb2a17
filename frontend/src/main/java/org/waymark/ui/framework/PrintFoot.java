package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.waymark.framework.Framework;
import org.waymark.ui.kit.Days;
import org.waymark.ui.session.Texts;

/** The last line on paper: who printed it, when, and what it is not. */
class PrintFoot extends Paragraph {

    private static final long serialVersionUID = 1L;

    PrintFoot(Framework framework, String by, Instant at) {
        super(Texts.of("framework.print", by, Days.of(at), framework.version()));
        addClassNames("wm-print-only", "wm-small");
    }
}
