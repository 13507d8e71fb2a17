package org.waymark.provision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service to be added; the code is the short name that imports and exports use. Its first day may be unknown. */
public record NewService(
        String code,
        String name,
        String provider,
        String area,
        @Nullable LocalDate beganOn) {

    /** A service whose first day nobody has said. */
    public NewService(String code, String name, String provider, String area) {
        this(code, name, provider, area, null);
    }
}
