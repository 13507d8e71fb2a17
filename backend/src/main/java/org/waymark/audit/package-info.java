/** Who did what, when: a chain of rows that are added and never changed. Tables: audit_head, audit_row. */
@NullMarked
package org.waymark.audit;

import org.jspecify.annotations.NullMarked;
