package org.waymark.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;

/**
 * A meeting that somebody wants to book: with oneself as supervisee, or with somebody whom one supervises.
 *
 * @param supervisor whom of several who supervise oneself one means; none for whoever began last
 */
public record NewSession(
        PersonId supervisee,
        KindCode kind,
        SessionForm form,
        LocalDate day,
        LocalTime from,
        int minutes,
        String place,
        @Nullable PersonId supervisor) {

    /** With whoever supervises the supervisee, or with oneself as supervisor. */
    public NewSession(
            PersonId supervisee,
            KindCode kind,
            SessionForm form,
            LocalDate day,
            LocalTime from,
            int minutes,
            String place) {
        this(supervisee, kind, form, day, from, minutes, place, null);
    }

    /** The same with the one of those who supervise oneself. */
    public NewSession with(PersonId one) {
        return new NewSession(supervisee, kind, form, day, from, minutes, place, one);
    }
}
