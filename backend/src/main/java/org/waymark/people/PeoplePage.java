package org.waymark.people;

import java.util.List;

/** Some lines of the directory and how many there are in all. */
public record PeoplePage(List<PersonLine> rows, long total) {}
