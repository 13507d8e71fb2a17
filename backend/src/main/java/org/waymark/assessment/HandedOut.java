package org.waymark.assessment;

/** A file on its way to somebody who may have it: its name, what programs call its kind, and its bytes. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way out; nobody compares two of these
public record HandedOut(String name, String type, byte[] bytes) {}
