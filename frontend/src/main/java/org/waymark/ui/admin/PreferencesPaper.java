package org.waymark.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import java.util.function.BiConsumer;
import org.waymark.signin.Preference;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** How the screens behave; each choice is kept at once. */
class PreferencesPaper extends Paper {

    private static final long serialVersionUID = 1L;
    private static final String ON = "on";

    PreferencesPaper(Map<String, String> chosen, BiConsumer<Preference, String> choose) {
        super(Texts.of("admin.preferences.title"));
        addClassName("wm-form");
        add(
                group(Preference.COLOUR_SCHEME, chosen, choose),
                group(Preference.RATING_MODE, chosen, choose),
                tick(Preference.NUMBER_KEYS, chosen, choose),
                tick(Preference.MOVE_ON, chosen, choose));
    }

    private static Component group(
            Preference preference, Map<String, String> chosen, BiConsumer<Preference, String> choose) {
        String key = "admin.preference." + preference.name();
        var group = new RadioButtonGroup<String>(Texts.of(key));
        group.setItems(preference.choices());
        group.setItemLabelGenerator(choice -> Texts.of(key + "." + choice));
        group.setValue(chosen.getOrDefault(preference.name(), preference.usual()));
        group.addValueChangeListener(event -> choose.accept(preference, event.getValue()));
        return group;
    }

    private static Component tick(
            Preference preference, Map<String, String> chosen, BiConsumer<Preference, String> choose) {
        String key = "admin.preference." + preference.name();
        var tick = new Checkbox(Texts.of(key), ON.equals(chosen.get(preference.name())));
        tick.setHelperText(Texts.of(key + ".says"));
        tick.addValueChangeListener(event -> choose.accept(preference, event.getValue() ? ON : "off"));
        return tick;
    }
}
