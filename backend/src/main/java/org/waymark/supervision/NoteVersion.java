package org.waymark.supervision;

import java.time.Instant;

/** One version of a note that the reader may see. */
public record NoteVersion(int number, NoteText text, String reason, Instant writtenAt) {}
