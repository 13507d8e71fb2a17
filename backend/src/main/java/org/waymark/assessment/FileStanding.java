package org.waymark.assessment;

import java.time.LocalDate;

/** How much room somebody's files take, how many may come within this hour, and whether files are kept and scanned here today. */
public record FileStanding(int files, long bytes, int thisHour, boolean kept, boolean scanned, LocalDate today) {

    /** The most files that somebody may keep. */
    public static final int MOST_FILES = 200;

    /** The most bytes that somebody's files may have together. */
    public static final long MOST_BYTES = 500L * 1024 * 1024;

    /** The most files that somebody may hand in within an hour. */
    public static final int MOST_AN_HOUR = 20;
}
