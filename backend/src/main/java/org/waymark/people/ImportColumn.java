package org.waymark.people;

/** A column of the file that people are taken from, and whether it has to be there. */
public record ImportColumn(String name, boolean needed) {}
