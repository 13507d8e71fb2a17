package org.waymark.upload;

/** A file that passed every check: its cleaned name, its kind, and the bytes to keep, for images made anew. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the disk; nobody compares two of these
public record SoundFile(String name, FileKind kind, byte[] bytes) {}
