package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** That a check was done, and when. */
@Introspected
record CheckDone(EmploymentCheck code, LocalDate doneOn) {}
