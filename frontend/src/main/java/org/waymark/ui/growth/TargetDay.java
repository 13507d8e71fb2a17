package org.waymark.ui.growth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.ui.kit.DayField;
import org.waymark.ui.session.Texts;

/** The day by which goals are to be reached; it may stay empty. */
class TargetDay extends DayField {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "targetOn";

    TargetDay() {
        super(Texts.of("growth.target"));
        setHelperText(Texts.of("growth.target.help"));
        addClassName("wm-no-print");
    }

    /**
     * The day, or nothing.
     *
     * @throws Refused.NotValid where what was typed is no day
     */
    @Nullable
    LocalDate chosen() {
        setInvalid(false);
        var faults = new Faults();
        LocalDate day = day(faults, FIELD).orElse(null);
        faults.refuseIfAny();
        return day;
    }

    /** Says beside the field what is wrong with the day; false where the refusal is about something else. */
    boolean tells(Refused refused) {
        if (!(refused instanceof Refused.NotValid wrong)) {
            return false;
        }
        var own = wrong.faults().stream()
                .filter(fault -> fault.field().endsWith(FIELD))
                .findFirst();
        own.ifPresent(fault -> {
            setErrorMessage(fault.sentence());
            setInvalid(true);
            focus();
        });
        return own.isPresent();
    }
}
