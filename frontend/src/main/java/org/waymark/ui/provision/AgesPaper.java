package org.waymark.ui.provision;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.provision.Setting;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.session.Texts;

/** The ages that a service meets. */
class AgesPaper extends SettingPaper {

    private static final long serialVersionUID = 1L;

    private final IntegerField youngest = field("youngest", new IntegerField(Texts.of("provision.ages.youngest")));
    private final IntegerField oldest = field("oldest", new IntegerField(Texts.of("provision.ages.oldest")));

    AgesPaper(Timeline<Setting.Ages> before, LocalDate day) {
        super(Topic.AGES, before, day);
        oldest.setHelperText(Texts.of("provision.ages.oldest.help"));
        before.on(day).ifPresent(ages -> {
            youngest.setValue(ages.youngest());
            oldest.setValue(ages.oldest());
        });
        offerSilence();
    }

    @Override
    Setting setting(Faults faults) {
        readable(youngest, "youngest", faults);
        readable(oldest, "oldest", faults);
        Integer from = youngest.getValue();
        faults.unless(from != null || !faults.isEmpty(), "youngest", Texts.of("provision.ages.missing"));
        return new Setting.Ages(from == null ? 0 : from, oldest.getValue());
    }

    private static void readable(IntegerField field, String name, Faults faults) {
        faults.unless(
                !field.getDefaultValidator().apply(field.getValue(), null).isError(),
                name,
                Texts.of("provision.ages.unreadable"));
    }
}
