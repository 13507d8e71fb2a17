/** Quick observations: asking for one with a link and a QR code, one's own list, and the page that a link opens. */
@NullMarked
package org.waymark.ui.observation;

import org.jspecify.annotations.NullMarked;
