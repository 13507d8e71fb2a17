package org.waymark.assessment;

import java.util.List;
import java.util.Map;
import org.waymark.kernel.PersonId;

/** Every level ever agreed for one competency, newest first, with the names of those who agreed them. */
public record LevelHistory(List<AgreedLevel> levels, Map<PersonId, String> names) {}
