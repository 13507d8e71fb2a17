/**
 * What good looks like: the published framework, as one immutable whole. Tables: framework_release, scale_level,
 * competency_domain, competency, role_profile, strand, requirement, career_route, pay_band, described_level,
 * competency_guide, practice_function, practice_task, practice_task_need.
 */
@NullMarked
package org.waymark.framework;

import org.jspecify.annotations.NullMarked;
