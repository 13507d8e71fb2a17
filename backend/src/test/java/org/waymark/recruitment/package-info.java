/** Tests of the posts that services look for somebody for. */
@NullMarked
package org.waymark.recruitment;

import org.jspecify.annotations.NullMarked;
