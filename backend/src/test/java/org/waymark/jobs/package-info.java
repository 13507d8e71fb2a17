@NullMarked
package org.waymark.jobs;

import org.jspecify.annotations.NullMarked;
