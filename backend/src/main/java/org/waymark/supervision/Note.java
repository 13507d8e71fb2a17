package org.waymark.supervision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** A note with its versions, newest first. */
public record Note(PersonId author, @Nullable Instant sharedAt, int version, List<NoteVersion> versions) {

    public boolean isShared() {
        return sharedAt != null;
    }
}
