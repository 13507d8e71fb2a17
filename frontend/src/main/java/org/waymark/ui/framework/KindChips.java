package org.waymark.ui.framework;

import com.vaadin.flow.component.html.Nav;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Finding.Kind;
import org.waymark.framework.Findings;
import org.waymark.ui.kit.FindingWords;
import org.waymark.ui.kit.Link;
import org.waymark.ui.session.Texts;

/** Narrows the findings down to one kind; each says how many there are. */
class KindChips extends Nav {

    private static final long serialVersionUID = 1L;

    KindChips(SearchAddress address, Findings findings) {
        addClassNames("wm-row", "wm-chips", "wm-no-print");
        getElement().setAttribute("aria-label", Texts.of("framework.search.kinds"));
        add(chip(address, null, Texts.of("framework.search.all"), findings.ofAllKinds()));
        for (Kind kind : Kind.values()) {
            if (findings.of(kind) > 0 || kind == address.kind()) {
                add(chip(address, kind, FindingWords.kind(kind), findings.of(kind)));
            }
        }
    }

    private static Link chip(SearchAddress address, @Nullable Kind kind, String words, int count) {
        var chip = new Link(address.only(kind).text(), words + " " + count);
        chip.addClassName("wm-chip");
        if (Objects.equals(kind, address.kind())) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
