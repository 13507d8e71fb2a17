/**
 * Supervision: who meets whom, how often and about what; what each of them wants to talk about, what was said, what was
 * promised, and when the next session is due. Tables: supervision_session, supervision_point, supervision_note,
 * supervision_note_text, supervision_action, supervision_kind, supervision_rule, supervision_pause, supervision_agreement,
 * supervision_cover, supervision_group, supervision_group_person, supervision_diary, standing_group,
 * standing_group_member, standing_agreement, standing_agreement_person.
 */
@NullMarked
package org.waymark.supervision;

import org.jspecify.annotations.NullMarked;
