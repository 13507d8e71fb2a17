package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.Today;
import org.waymark.vault.Locked;
import org.waymark.vault.LockedColumn;
import org.waymark.vault.Relocking;
import org.waymark.vault.Spot;
import org.waymark.vault.Vault;

/** Puts what groups agree away under lock and takes it out again; who may is asked before. */
@Singleton
class StandingAgreementFile implements LockedColumn {

    private final StandingAgreementRepository agreements;
    private final Vault vault;
    private final Today today;

    StandingAgreementFile(StandingAgreementRepository agreements, Vault vault, Today today) {
        this.agreements = agreements;
        this.vault = vault;
        this.today = today;
    }

    /** Adds a wording, to which whoever writes it agrees. The group's row is held before. */
    int add(StandingGroupId group, PersonId by, int seen, AgreementText text) {
        if (agreements.latest(group) != seen) {
            throw new Refused.ChangedMeanwhile(
                    "There is a new wording meanwhile. What you typed is still here: compare, then save again.");
        }
        long id = Ids.next();
        Locked locked = vault.lock(StandingAgreementRow.spot(id), text.whole());
        agreements.save(new StandingAgreementRow(
                id,
                group,
                seen + 1,
                locked.bytes(),
                locked.keyId(),
                text.minutes(),
                text.startsOn(),
                text.reviewOn(),
                by,
                today.now()));
        agreements.agree(group, seen + 1, by, today.now());
        return seen + 1;
    }

    /** What the reader may read, by group: two statements, however many groups. */
    Map<StandingGroupId, List<GroupAgreementPage.Wording>> opened(Collection<StandingGroupId> groups, PersonId reader) {
        List<StandingAgreementRow> rows = agreements.readable(groups, reader);
        if (rows.isEmpty()) {
            return Map.of();
        }
        List<StandingAgreedRow> agreed =
                agreements.agreed(rows.stream().map(StandingAgreementRow::id).toList());
        return rows.stream()
                .collect(Collectors.groupingBy(
                        StandingAgreementRow::groupId,
                        Collectors.mapping(row -> opened(row, agreed), Collectors.toList())));
    }

    private GroupAgreementPage.Wording opened(StandingAgreementRow row, List<StandingAgreedRow> agreed) {
        return new GroupAgreementPage.Wording(
                row.number(),
                AgreementText.of(
                        vault.open(StandingAgreementRow.spot(row.id()), row.locked()),
                        row.minutes(),
                        row.startsOn(),
                        row.reviewOn()),
                row.writtenBy(),
                row.writtenAt(),
                agreed.stream()
                        .filter(one -> one.agreementId() == row.id())
                        .collect(Collectors.toMap(StandingAgreedRow::personId, StandingAgreedRow::agreedAt)));
    }

    /** How the agreements of the groups stand, without what they say. */
    Map<StandingGroupId, AgreementState> states(Collection<StandingGroupId> groups) {
        List<StandingLineRow> lines = agreements.newest(groups);
        if (lines.isEmpty()) {
            return Map.of();
        }
        List<StandingAgreedRow> agreed =
                agreements.agreed(lines.stream().map(StandingLineRow::id).toList());
        return lines.stream()
                .collect(Collectors.toMap(
                        StandingLineRow::groupId,
                        line -> new AgreementState(
                                line.number(),
                                line.reviewOn(),
                                agreed.stream()
                                        .filter(one -> one.agreementId() == line.id())
                                        .map(StandingAgreedRow::personId)
                                        .collect(Collectors.toUnmodifiableSet()))));
    }

    @Override
    public int relock(int most) {
        return Relocking.first(
                "standing_agreement",
                skipped -> agreements.lockedOtherwise(vault.activeKey(), skipped, most),
                StandingAgreementRow::id,
                row -> {
                    Spot spot = StandingAgreementRow.spot(row.id());
                    Locked locked = vault.lock(spot, vault.open(spot, row.locked()));
                    agreements.relock(row.id(), locked.bytes(), locked.keyId());
                });
    }
}
