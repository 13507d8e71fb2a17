/**
 * What candidates have to know before they fill in a vetting form, the link through which they read it, and that they have.
 * Tables: guidance_link, guidance_answer.
 */
@NullMarked
package org.waymark.guidance;

import org.jspecify.annotations.NullMarked;
