package org.waymark.sheet;

/** One thing that is wrong with a file: the line, the column (empty for the whole line or file) and a sentence. */
public record RowFault(int line, String column, String sentence) {}
