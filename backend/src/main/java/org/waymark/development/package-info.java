/** Closing the gap and taking the next step: what a role asks beyond what somebody can do. Tables: none. */
@NullMarked
package org.waymark.development;

import org.jspecify.annotations.NullMarked;
