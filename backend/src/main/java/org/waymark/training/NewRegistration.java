package org.waymark.training;

import java.time.LocalDate;

/** What somebody says of a registration of theirs. */
public record NewRegistration(RegistrationBody body, String reference, LocalDate renewsOn) {}
