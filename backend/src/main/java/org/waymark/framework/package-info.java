/**
 * What good looks like: the published framework, as one immutable whole. Tables: framework_release, scale_level,
 * competency_domain, competency, role_profile, strand, requirement, career_route, pay_band.
 */
@NullMarked
package org.waymark.framework;

import org.jspecify.annotations.NullMarked;
