/**
 * Who is here, in which post, supervised by whom. Tables: person, post, post_strand, post_site, supervision_link,
 * woman_offer, volunteer_term_rule.
 */
@NullMarked
package org.waymark.people;

import org.jspecify.annotations.NullMarked;
