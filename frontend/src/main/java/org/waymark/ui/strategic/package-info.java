/** What people see who look across services: numbers, never names. */
@NullMarked
package org.waymark.ui.strategic;

import org.jspecify.annotations.NullMarked;
