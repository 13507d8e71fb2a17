/** The services, their teams and the places they work at. Tables: police_force, ld_service, team, site. */
@NullMarked
package org.waymark.provision;

import org.jspecify.annotations.NullMarked;
