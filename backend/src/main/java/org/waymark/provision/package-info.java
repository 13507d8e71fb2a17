/**
 * The services, their teams and the places they work at. Tables: police_force, ld_service,
 * team, site, service_edition, service_county, service_partner, service_pathway, site_edition, site_spell, site_pathway,
 * service_rule, cover_plan, cover_need, cover_need_competency.
 */
@NullMarked
package org.waymark.provision;

import org.jspecify.annotations.NullMarked;
