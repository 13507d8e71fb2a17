package org.waymark.framework;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The longer parts of a task, stored as JSON. */
@Serdeable
record TaskDetails(List<String> places, List<String> roles, String behindThem, String goesUpWhen) {}
