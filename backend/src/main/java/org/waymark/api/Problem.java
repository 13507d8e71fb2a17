package org.waymark.api;

import io.micronaut.serde.annotation.Serdeable;

/** Why there is no answer, as a sentence that can be shown as it is. */
@Serdeable
public record Problem(String sentence) {}
