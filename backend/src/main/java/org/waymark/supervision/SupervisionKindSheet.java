package org.waymark.supervision;

import java.time.LocalDate;

/** Which kinds of supervision there are, each change of them, and whether the reader may set them. */
public record SupervisionKindSheet(KindList kinds, boolean mayKeep, LocalDate today) {}
