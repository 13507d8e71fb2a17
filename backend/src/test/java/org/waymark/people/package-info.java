/** Tests of the people room on a real database. */
@NullMarked
package org.waymark.people;

import org.jspecify.annotations.NullMarked;
