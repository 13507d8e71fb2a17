/** What tests of every room share: one database, one context, a clock that tests move. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
