package org.waymark.reporting;

/** A finished sheet: the name that a saved copy gets, what kind of file it is, its bytes and how many people are in it. */
public record Sheet(String fileName, String mediaType, byte[] bytes, int people) {}
