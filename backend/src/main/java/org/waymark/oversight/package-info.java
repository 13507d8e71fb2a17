/** Reading the audit trail: the whole of it for auditors, one's own part of it for everybody. */
@NullMarked
package org.waymark.oversight;

import org.jspecify.annotations.NullMarked;
