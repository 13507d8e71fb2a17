/** Tests of the provision room on a real database. */
@NullMarked
package org.waymark.provision;

import org.jspecify.annotations.NullMarked;
