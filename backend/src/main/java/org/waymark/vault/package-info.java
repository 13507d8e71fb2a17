/** Locks confidential columns with keys that are kept outside the database. It owns no tables. */
@NullMarked
package org.waymark.vault;

import org.jspecify.annotations.NullMarked;
