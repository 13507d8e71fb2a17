package org.waymark.ui.cover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.provision.CoverFile;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Link;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** From which day on the needs hold, and the act that keeps them all. */
class KeepBar extends Paper {

    private static final long serialVersionUID = 1L;

    static final String FROM = "from";

    private final transient CoverFile file;
    private final DayField from = new DayField(Texts.of("cover.site.from"));
    private final Paragraph until = new Paragraph();
    private final Button keep;

    KeepBar(CoverFile file, LocalDate day, Runnable keeps, Runnable checks, Link cancel) {
        this.file = file;
        addClassNames("wm-cover-keep", "wm-no-print");
        from.setId("field-from");
        from.setValue(day);
        from.addValueChangeListener(event -> say(event.getValue()));
        until.addClassNames("wm-note", "wm-small");
        keep = new Button("", event -> keeps.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(keep, new Button(Texts.of("cover.site.check"), event -> checks.run()), cancel);
        acts.addClassName("wm-acts");
        var help = new Paragraph(Texts.of("provision.from.help"));
        help.addClassNames("wm-small", "wm-soft");
        add(from, acts, new Div(help, until));
        say(day);
    }

    /** The day; a fault where there is none. */
    LocalDate day(Faults faults) {
        return from.required(faults, FROM, Texts.of("provision.from.missing"));
    }

    void fault(String sentence) {
        from.setInvalid(true);
        from.setErrorMessage(sentence);
    }

    void silent() {
        from.setInvalid(false);
        from.setErrorMessage("");
    }

    void focusDay() {
        from.focus();
    }

    private void say(@Nullable LocalDate day) {
        keep.setText(day == null ? Texts.of("cover.site.keep") : Texts.of("cover.site.keep.from", Days.of(day)));
        String sentence = "";
        if (day != null && file.beginningOn(day).isPresent()) {
            sentence = Texts.of("cover.site.from.replaces", Days.of(day));
        }
        if (day != null && file.nextAfter(day).isPresent()) {
            sentence = sentence + " "
                    + Texts.of(
                            "cover.site.from.until",
                            Days.of(file.nextAfter(day).get().from()));
        }
        until.setText(sentence.strip());
        until.setVisible(!sentence.isEmpty());
    }
}
