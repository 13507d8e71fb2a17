package org.waymark.people;

import org.jspecify.annotations.Nullable;

/** Somebody who joins; the flag says that people of the same name were looked at and this is somebody else. */
public record NewPerson(
        String given, String family, @Nullable String workEmail, boolean confirmedNotDuplicate) {}
