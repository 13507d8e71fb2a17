package org.waymark.training;

/** An entry of somebody's own log with what they think about it; empty where they wrote nothing. */
public record LogText(LogEntry entry, String reflection) {

    /** Says which entry it is, never what was written. */
    @Override
    public String toString() {
        return "LogText[" + entry.id().text() + "]";
    }
}
