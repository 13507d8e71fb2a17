package org.waymark.reporting;

/** A finished document in either form: the name that a saved copy gets, what kind of file it is, and its bytes. */
public record Takeaway(String fileName, String mediaType, byte[] bytes) {}
