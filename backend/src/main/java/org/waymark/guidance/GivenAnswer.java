package org.waymark.guidance;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** What a candidate said about an item, and when. */
@Introspected
public record GivenAnswer(String itemCode, GuidanceAnswer answer, LocalDate saidOn) {}
