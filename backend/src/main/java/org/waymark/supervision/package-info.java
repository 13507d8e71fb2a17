/**
 * Supervision: how often each role needs it, what two people agreed, when they met, and who is due. Tables:
 * supervision_pattern, supervision_absence.
 */
@NullMarked
package org.waymark.supervision;

import org.jspecify.annotations.NullMarked;
