package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;

/** How many files somebody keeps, their bytes together, and how many of them came since a moment. */
@Introspected
record FileSum(long files, long bytes, long recent) {}
