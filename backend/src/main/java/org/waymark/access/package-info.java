/** Who may do what, to whom: one table of rights, asked by every operation. Tables: role_grant. */
@NullMarked
package org.waymark.access;

import org.jspecify.annotations.NullMarked;
