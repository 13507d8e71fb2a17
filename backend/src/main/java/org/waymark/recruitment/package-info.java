/** The posts that services look for somebody for. Tables: vacancy, vacancy_criterion, vacancy_site. */
@NullMarked
package org.waymark.recruitment;

import org.jspecify.annotations.NullMarked;
