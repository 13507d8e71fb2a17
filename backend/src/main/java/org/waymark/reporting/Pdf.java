package org.waymark.reporting;

/** A finished document: its bytes and the name that a saved copy gets. */
public record Pdf(byte[] bytes, String fileName) {}
