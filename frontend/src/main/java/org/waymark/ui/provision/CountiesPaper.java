package org.waymark.ui.provision;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.Faults;
import org.waymark.provision.Setting;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.session.Texts;

/** The counties that a service works in, one on each line. */
class CountiesPaper extends SettingPaper {

    private static final long serialVersionUID = 1L;

    private final TextArea names = field("counties", new TextArea(Texts.of("provision.counties")));

    CountiesPaper(Timeline<Setting.Counties> before, LocalDate day) {
        super(Topic.COUNTIES, before, day);
        names.setHelperText(Texts.of("provision.counties.help"));
        names.setMinRows(4);
        before.on(day).ifPresent(counties -> names.setValue(String.join("\n", counties.names())));
        offerSilence();
    }

    @Override
    Setting setting(Faults faults) {
        List<String> lines = names.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Setting.Counties(lines);
    }
}
