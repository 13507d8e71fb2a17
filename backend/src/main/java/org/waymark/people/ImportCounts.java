package org.waymark.people;

/** How much an import added. */
public record ImportCounts(int people, int posts, int supervision) {}
