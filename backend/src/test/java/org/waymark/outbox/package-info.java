@NullMarked
package org.waymark.outbox;

import org.jspecify.annotations.NullMarked;
