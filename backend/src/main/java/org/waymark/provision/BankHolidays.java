package org.waymark.provision;

import java.time.LocalDate;
import java.util.Optional;

/** Which days are bank holidays. */
public interface BankHolidays {

    /** The name of the bank holiday on that day, if it is one; a substitute day bears the name of what it replaces. */
    Optional<String> on(LocalDate day);
}
