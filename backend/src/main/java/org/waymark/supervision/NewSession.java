package org.waymark.supervision;

import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;

/** A meeting that somebody wants to book: with oneself as supervisee, or with somebody whom one supervises. */
public record NewSession(
        PersonId supervisee,
        KindCode kind,
        SessionForm form,
        LocalDate day,
        LocalTime from,
        int minutes,
        String place) {}
