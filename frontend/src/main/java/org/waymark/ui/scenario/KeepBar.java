package org.waymark.ui.scenario;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.Scenario;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** Where a scenario is given a name and kept, shared and deleted. */
class KeepBar extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(Texts.of("scenario.name"));
    private final Paragraph line = new Paragraph();
    private final Div more = new Div();
    private final transient Acts acts;
    private final Button keep;

    /** What can be done with a scenario. */
    interface Acts {
        void keep(String name);

        void share(boolean shared);

        void delete();
    }

    KeepBar(Acts acts) {
        this.acts = acts;
        addClassNames("wm-keep", "wm-no-print");
        name.setMaxLength(100);
        line.addClassNames("wm-small", "wm-soft");
        more.addClassName("wm-acts");
        put(line);
        field("name", name);
        keep = act(Texts.of("scenario.keep"), () -> acts.keep(name.getValue()));
        var hint = new Paragraph(Texts.of("scenario.paper.hint"));
        hint.addClassNames("wm-small", "wm-soft");
        add(more, hint);
    }

    /** The name as it is typed now. */
    String typed() {
        return name.getValue();
    }

    void show(String called, @Nullable Scenario kept) {
        if (!called.isEmpty() || kept != null) {
            name.setValue(called);
        }
        more.removeAll();
        boolean mine = kept != null && kept.mine();
        keep.setText(Texts.of(kept == null ? "scenario.keep" : mine ? "scenario.keep.changes" : "scenario.keep.copy"));
        if (kept == null) {
            line.setText(Texts.of("scenario.keep.line"));
            return;
        }
        line.setText(Texts.of(
                mine ? "scenario.keep.mine" : "scenario.keep.theirs", Days.of(kept.expiresOn()), kept.maker()));
        if (mine) {
            var share = new Button(
                    Texts.of(kept.shared() ? "scenario.unshare" : "scenario.share"),
                    event -> attempt(() -> acts.share(!kept.shared())));
            var delete = new Button(Texts.of("scenario.delete"), event -> attempt(acts::delete));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            more.add(share, delete);
        }
    }
}
