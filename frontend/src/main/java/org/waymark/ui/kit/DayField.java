package org.waymark.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.kernel.Faults;
import org.waymark.ui.session.Texts;

/** A day that is chosen or typed; what cannot be read as a day is told and never taken for an empty field. */
public class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        setManualValidation(true);
        setClearButtonVisible(true);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd", "d MMM yyyy")
                .setMonthNames(List.of(Texts.of("kit.day.months").split(" ", -1)))
                .setWeekdays(List.of(Texts.of("kit.day.weekdays").split(" ", -1)))
                .setWeekdaysShort(List.of(Texts.of("kit.day.weekdaysShort").split(" ", -1)))
                .setToday(Texts.of("kit.day.today"))
                .setCancel(Texts.of("kit.form.cancel"))
                .setFirstDayOfWeek(1));
    }

    public DayField(String label, LocalDate day) {
        this(label);
        setValue(day);
    }

    /** The day, if there is one; a fault where something else was typed. */
    public Optional<LocalDate> day(Faults faults, String field) {
        if (getDefaultValidator().apply(getValue(), null).isError()) {
            faults.add(field, Texts.of("kit.day.unreadable"));
            return Optional.empty();
        }
        return getOptionalValue();
    }

    /** The day; a fault with this sentence where there is none, and then a stand-in, so that the rest can be looked at. */
    public LocalDate required(Faults faults, String field, String ifMissing) {
        Optional<LocalDate> day = day(faults, field);
        if (day.isEmpty()
                && faults.all().stream().noneMatch(fault -> fault.field().equals(field))) {
            faults.add(field, ifMissing);
        }
        return day.orElse(LocalDate.EPOCH);
    }
}
