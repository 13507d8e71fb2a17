/** Screens of the framework: role profiles and competencies, for everybody. */
@NullMarked
package org.waymark.ui.framework;

import org.jspecify.annotations.NullMarked;
