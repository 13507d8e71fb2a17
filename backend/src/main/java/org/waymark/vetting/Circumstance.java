package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was told to tell the force of changes in their life, and that they said they have. Never what changed.
 */
@Introspected
public record Circumstance(LocalDate toldOn, @Nullable LocalDate confirmedOn) {}
