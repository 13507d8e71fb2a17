package org.waymark.ui.provision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.kernel.Faults;
import org.waymark.provision.OpeningHours;
import org.waymark.provision.Setting;
import org.waymark.provision.Spell;
import org.waymark.provision.SpellText;
import org.waymark.provision.Timeline;
import org.waymark.provision.Topic;
import org.waymark.ui.session.Texts;

/** The opening hours of a week as people say them, a field for each day, and of bank holidays where they differ. */
class HoursPaper extends SettingPaper {

    private static final long serialVersionUID = 1L;

    private static final String BANK_HOLIDAYS = "bankHolidays";

    private final Map<DayOfWeek, TextField> week = new EnumMap<>(DayOfWeek.class);
    private final Checkbox differ = new Checkbox(Texts.of("provision.bankHolidays.differ"));
    private final TextField bankHolidays;

    HoursPaper(Timeline<OpeningHours> before, LocalDate day) {
        super(Topic.HOURS, before, day);
        put(new Paragraph(Texts.of("provision.hours.help")));
        for (DayOfWeek each : DayOfWeek.values()) {
            week.put(each, field(each.name(), hours(Wording.day(each), Wording.day(each.plus(1)))));
            if (each == DayOfWeek.MONDAY) {
                put(copies());
            }
        }
        put(differ);
        bankHolidays = field(BANK_HOLIDAYS, hours(Texts.of("provision.bankHolidays"), Texts.of("provision.day.next")));
        differ.addValueChangeListener(event -> bankHolidays.setVisible(event.getValue()));
        before.on(day).ifPresent(this::show);
        bankHolidays.setVisible(differ.getValue());
        offerSilence();
    }

    @Override
    Setting setting(Faults faults) {
        var spells = new EnumMap<DayOfWeek, List<Spell>>(DayOfWeek.class);
        week.forEach((day, field) -> spells.put(day, SpellText.read(field.getValue(), day.name(), faults)));
        return new OpeningHours(
                spells, differ.getValue() ? SpellText.read(bankHolidays.getValue(), BANK_HOLIDAYS, faults) : null);
    }

    private void show(OpeningHours hours) {
        week.forEach((day, field) -> field.setValue(SpellText.write(hours.on(day))));
        List<Spell> own = hours.bankHolidays();
        differ.setValue(own != null);
        bankHolidays.setValue(own == null ? "" : SpellText.write(own));
    }

    private Div copies() {
        var copies = new Div(
                new Button(Texts.of("provision.hours.copy.friday"), event -> copyMonday(DayOfWeek.FRIDAY)),
                new Button(Texts.of("provision.hours.copy.sunday"), event -> copyMonday(DayOfWeek.SUNDAY)));
        copies.addClassName("wm-acts");
        return copies;
    }

    private void copyMonday(DayOfWeek until) {
        String monday = field(DayOfWeek.MONDAY).getValue();
        week.forEach((day, field) -> {
            if (day.compareTo(until) <= 0) {
                field.setValue(monday);
            }
        });
    }

    private TextField field(DayOfWeek day) {
        return java.util.Objects.requireNonNull(week.get(day));
    }

    /** A field that says below it when what was typed runs past midnight. */
    private static TextField hours(String label, String nextDay) {
        var field = new TextField(label);
        field.setPlaceholder(Texts.of("provision.hours.placeholder"));
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.addValueChangeListener(event -> {
            List<Spell> spells = SpellText.read(event.getValue(), label, new Faults());
            boolean late = !spells.isEmpty() && spells.getLast().isPastMidnight();
            field.setHelperText(
                    late
                            ? Texts.of(
                                    "provision.hours.pastMidnight",
                                    spells.getLast().words(),
                                    nextDay)
                            : "");
        });
        return field;
    }
}
