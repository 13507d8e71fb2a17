package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.vault.Locked;
import org.waymark.vault.LockedColumn;
import org.waymark.vault.Relocking;
import org.waymark.vault.Spot;
import org.waymark.vault.Vault;

/** Puts what two people agree away under lock and takes it out again; who may is asked before. */
@Singleton
class AgreementFile implements LockedColumn {

    private final AgreementRepository agreements;
    private final Vault vault;
    private final Today today;

    AgreementFile(AgreementRepository agreements, Vault vault, Today today) {
        this.agreements = agreements;
        this.vault = vault;
        this.today = today;
    }

    AgreementRow add(PersonId supervisor, PersonId supervisee, PersonId by, int seen, AgreementText text) {
        if (agreements.latest(supervisor, supervisee) != seen) {
            throw new Refused.ChangedMeanwhile(
                    "The other of you wrote a new wording meanwhile. What you typed is still here: compare, then save again.");
        }
        var id = new AgreementId(Ids.next());
        Locked locked = vault.lock(AgreementRow.spot(id), text.whole());
        var row = new AgreementRow(
                id,
                supervisor,
                supervisee,
                seen + 1,
                locked.bytes(),
                locked.keyId(),
                text.minutes(),
                text.startsOn(),
                text.reviewOn(),
                by,
                today.now(),
                by.equals(supervisor) ? today.now() : null,
                by.equals(supervisee) ? today.now() : null,
                text.covered());
        return Faster.saved(() -> agreements.save(row));
    }

    /** All wordings with each of the supervisors; those with whom there is none are missing. */
    Map<PersonId, List<AgreementPage.Wording>> opened(Collection<PersonId> supervisors, PersonId supervisee) {
        return supervisors.isEmpty()
                ? Map.of()
                : agreements.between(supervisors, supervisee).stream()
                        .collect(Collectors.groupingBy(
                                AgreementRow::supervisorId,
                                Collectors.collectingAndThen(Collectors.toList(), this::opened)));
    }

    List<AgreementPage.Wording> opened(PersonId supervisor, PersonId supervisee) {
        return opened(List.of(supervisor), supervisee).getOrDefault(supervisor, List.of());
    }

    private List<AgreementPage.Wording> opened(List<AgreementRow> rows) {
        return rows.stream()
                .map(row -> new AgreementPage.Wording(
                        row.id(),
                        row.number(),
                        AgreementText.of(
                                vault.open(AgreementRow.spot(row.id()), row.locked()),
                                row.minutes(),
                                row.startsOn(),
                                row.reviewOn()),
                        row.writtenBy(),
                        row.writtenAt(),
                        row.supervisorAgreedAt(),
                        row.superviseeAgreedAt()))
                .toList();
    }

    @Override
    public int relock(int most) {
        return Relocking.first(
                "supervision_agreement",
                skipped -> agreements.lockedOtherwise(vault.activeKey(), skipped, most),
                row -> row.id().value(),
                row -> {
                    Spot spot = AgreementRow.spot(row.id());
                    Locked locked = vault.lock(spot, vault.open(spot, row.locked()));
                    agreements.relock(row.id(), locked.bytes(), locked.keyId());
                });
    }
}
