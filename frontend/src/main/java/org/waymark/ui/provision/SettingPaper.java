package org.waymark.ui.provision;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.provision.Edition;
import org.waymark.provision.Setting;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.FormPaper;
import org.waymark.ui.session.Texts;

/** A form that says something about one topic from a day on, or that nothing is stated any more. */
abstract class SettingPaper extends FormPaper {

    private static final long serialVersionUID = 1L;

    private final Topic topic;
    private final DayField from = field("from", new DayField(Texts.of("provision.from")));
    private final Paragraph until = new Paragraph();
    private final Checkbox silent = new Checkbox();

    /** Days in a form, and what is said. */
    record Said(LocalDate from, Setting says) {}

    SettingPaper(Topic topic, Timeline<? extends Setting> before, LocalDate day) {
        this.topic = topic;
        from.setHelperText(Texts.of("provision.from.help"));
        from.setValue(day);
        from.addValueChangeListener(event -> sayUntil(before, event.getValue()));
        until.addClassNames("wm-note", "wm-small");
        put(until);
        silent.setLabel(Texts.of("provision.notStated." + topic.name()));
        silent.setValue(
                before.editionOn(day).map(edition -> edition.says() == null).orElse(false));
        sayUntil(before, day);
    }

    /** What the choice to state nothing means here, where that is something else. */
    final void silenceMeans(String words) {
        silent.setLabel(words);
    }

    /** Puts the choice to state nothing at the end, once the fields of the topic are there. */
    final void offerSilence() {
        put(silent);
    }

    /** What is said, or every fault at once. */
    final Said said() {
        var faults = new Faults();
        LocalDate day = from.required(faults, "from", Texts.of("provision.from.missing"));
        Setting says = silent.getValue() ? new Setting.NotStated(topic) : setting(faults);
        faults.refuseIfAny();
        return new Said(day, says);
    }

    /** What the fields say; faults for what cannot be read. */
    abstract Setting setting(Faults faults);

    private void sayUntil(Timeline<? extends Setting> before, @org.jspecify.annotations.Nullable LocalDate day) {
        String sentence = "";
        if (day != null && before.beginningOn(day).isPresent()) {
            sentence = Texts.of("provision.from.replaces", Days.of(day));
        }
        if (day != null && before.nextAfter(day).isPresent()) {
            Edition<? extends Setting> next = before.nextAfter(day).get();
            sentence = (sentence + " " + Texts.of("provision.from.until", Days.of(next.from()))).strip();
        }
        until.setText(sentence);
        until.setVisible(!sentence.isEmpty());
    }
}
