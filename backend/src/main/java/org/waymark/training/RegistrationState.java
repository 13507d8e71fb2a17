package org.waymark.training;

import java.time.LocalDate;

/** How a registration stands on a day, by its renewal. */
public enum RegistrationState {
    LAPSED("Renewal date has passed"),
    DUE_SOON("Renewal due soon"),
    CURRENT("Current");

    private final String words;

    RegistrationState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Due soon from as many days before the renewal as a course is, and until the day itself. */
    static RegistrationState on(LocalDate day, LocalDate renewsOn) {
        if (renewsOn.isBefore(day)) {
            return LAPSED;
        }
        return renewsOn.isAfter(day.plusDays(TrainingRules.SOON_DAYS)) ? CURRENT : DUE_SOON;
    }
}
