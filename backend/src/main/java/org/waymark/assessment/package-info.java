/**
 * What people say they can do, what they and their supervisor agree, and the evidence for it. Tables: assessment, rating,
 * agreement_item, agreed_level, agreement_snapshot, evidence, evidence_competency,
 * evidence_file, evidence_file_person.
 */
@NullMarked
package org.waymark.assessment;

import org.jspecify.annotations.NullMarked;
