/** Tests of rating, agreeing and evidence. */
@NullMarked
package org.waymark.assessment;

import org.jspecify.annotations.NullMarked;
