package org.waymark.training;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.PersonId;
import org.waymark.vault.Locked;
import org.waymark.vault.LockedColumn;
import org.waymark.vault.Relocking;
import org.waymark.vault.Vault;

/** Puts the words of reflections away under lock and takes them out for their writer; that it is their writer is asked before. */
@Singleton
class ReflectionFile implements LockedColumn {

    private final ReflectionRepository reflections;
    private final Vault vault;

    ReflectionFile(ReflectionRepository reflections, Vault vault) {
        this.reflections = reflections;
        this.vault = vault;
    }

    /** Whether words can be kept here at all. */
    boolean canKeep() {
        return vault.hasKeys();
    }

    void add(LogEntryId entry, String words) {
        Locked locked = vault.lock(ReflectionRow.spot(entry), words);
        reflections.add(entry, locked.bytes(), locked.keyId());
    }

    Set<LogEntryId> among(Collection<LogEntryId> entries) {
        return entries.isEmpty() ? Set.of() : Set.copyOf(reflections.among(entries));
    }

    /** The words of the person's own entries; one statement. */
    Map<LogEntryId, String> opened(Collection<LogEntryId> entries, PersonId own) {
        return entries.isEmpty()
                ? Map.of()
                : reflections.of(entries, own).stream()
                        .collect(Collectors.toMap(ReflectionRow::entryId, row -> vault.open(row.spot(), row.locked())));
    }

    @Override
    public int relock(int most) {
        return Relocking.first(
                "practice_reflection",
                skipped -> reflections.lockedOtherwise(vault.activeKey(), skipped, most),
                row -> row.entryId().value(),
                row -> {
                    Locked locked = vault.lock(row.spot(), vault.open(row.spot(), row.locked()));
                    reflections.relock(row.entryId(), locked.bytes(), locked.keyId());
                });
    }
}
