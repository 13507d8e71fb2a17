/**
 * Messages that tell people there is something to do: written in the transaction that gives them cause, sent later by a
 * job, and shown to whoever they are for. They name nobody and tell a day and a time at most; what there is to do is read after signing in.
 * Tables: outbox_message.
 */
@NullMarked
package org.waymark.outbox;

import org.jspecify.annotations.NullMarked;
