/** Where the tables live: the embedded server for demo and tests, waiting for a server that is down, and migrations. */
@NullMarked
package org.waymark.store;

import org.jspecify.annotations.NullMarked;
