package org.waymark.audit;

import java.util.Set;
import org.waymark.kernel.PersonId;

/**
 * About whom something was recorded.
 *
 * @param others whether something was recorded about nobody in particular
 * @param tooMany whether it was about more people than could be told
 */
public record AuditNews(Set<PersonId> people, boolean others, boolean tooMany) {}
