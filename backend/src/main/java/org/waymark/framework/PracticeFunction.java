package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;

/** One of the functions of a liaison and diversion service, such as screening, and what it is for. */
@Introspected
public record PracticeFunction(String code, String name, String purpose, int sortOrder) {}
