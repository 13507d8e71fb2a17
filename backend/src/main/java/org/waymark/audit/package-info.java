/** Who did what, when: a chain of rows that are added and never changed. */
@NullMarked
package org.waymark.audit;

import org.jspecify.annotations.NullMarked;
