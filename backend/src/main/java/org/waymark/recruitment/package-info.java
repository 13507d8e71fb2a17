/**
 * The posts that services look for somebody for, and who applied for them. Tables: candidate, candidate_move,
 * interview_mark, interview_question, shortlist_mark, shortlist_sheet, vacancy, vacancy_criterion, vacancy_site.
 */
@NullMarked
package org.waymark.recruitment;

import org.jspecify.annotations.NullMarked;
