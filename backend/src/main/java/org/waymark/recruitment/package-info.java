/**
 * The posts that services look for somebody for, and who applied for them. Tables: candidate, candidate_hold, candidate_move,
 * candidate_retention, candidate_tally,
 * interview_mark, interview_question, shortlist_mark, shortlist_sheet, vacancy, vacancy_criterion, vacancy_site.
 */
@NullMarked
package org.waymark.recruitment;

import org.jspecify.annotations.NullMarked;
