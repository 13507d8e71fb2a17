/** What services and sites offer from which day on: looking at it, changing it, and starting from an example. */
@NullMarked
package org.waymark.ui.provision;

import org.jspecify.annotations.NullMarked;
