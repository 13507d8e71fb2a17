package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;

/**
 * A level that was agreed once, in plain numbers, as there are millions of them; the person is shown to nobody.
 *
 * @param agreedDay the day it was agreed, counted from the first of January 1970
 */
@Introspected
public record LevelLine(long personId, String competencyCode, int level, long agreedDay) {}
