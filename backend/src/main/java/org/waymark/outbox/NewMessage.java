package org.waymark.outbox;

import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/**
 * A message to write.
 *
 * @param service whose work gives cause for it
 * @param amount how many tasks it speaks of
 * @param key names the cause; a message with the same key is written once only
 * @param about the day it tells, if it tells one
 */
public record NewMessage(ServiceId service, PersonId to, MessageKind kind, int amount, String key, About about) {

    /** One that tells nothing beside its fixed text. */
    public NewMessage(ServiceId service, PersonId to, MessageKind kind, int amount, String key) {
        this(service, to, kind, amount, key, About.NOTHING);
    }
}
