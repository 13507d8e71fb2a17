package org.waymark.assessment;

import java.util.List;

/** A page of one's own evidence, newest first, and how many pieces there are in all. */
public record EvidencePage(List<Evidence> pieces, int total) {}
