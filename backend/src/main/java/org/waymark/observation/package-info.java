/**
 * Quick observations: somebody asks by a link that is used once, a colleague says signed in what they saw, and it is evidence.
 * Tables: observation_link, observation.
 */
@NullMarked
package org.waymark.observation;

import org.jspecify.annotations.NullMarked;
