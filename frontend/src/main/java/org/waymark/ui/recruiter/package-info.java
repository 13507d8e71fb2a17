/** The screens of recruiters and vetting officers: what forces ask for, and how far each case of vetting is. */
@NullMarked
package org.waymark.ui.recruiter;

import org.jspecify.annotations.NullMarked;
