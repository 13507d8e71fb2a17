package org.waymark.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The result of walking the chains: how many rows were read, and a sentence for the first break of each chain. */
public record AuditCheck(long rows, List<String> breaks) {

    public boolean isWhole() {
        return breaks.isEmpty();
    }

    /** Walks chain after chain, a thousand rows at a time. */
    static final class Walk {

        private final AuditRepository rows;
        private final AuditSeal seal;
        private final List<String> breaks = new ArrayList<>();
        private long read;

        Walk(AuditRepository rows, AuditSeal seal) {
            this.rows = rows;
            this.seal = seal;
        }

        AuditCheck check() {
            List<AuditHead> heads = rows.heads();
            heads.forEach(this::chain);
            IntStream.rangeClosed(0, AuditTrail.DENIED)
                    .filter(stream -> heads.stream().noneMatch(head -> head.stream() == stream))
                    .forEach(stream -> breaks.add("Chain " + stream + ": its head is missing."));
            long all = rows.count();
            if (breaks.isEmpty() && all != read) {
                breaks.add("There are " + (all - read) + " rows that belong to no chain.");
            }
            return new AuditCheck(read, List.copyOf(breaks));
        }

        private void chain(AuditHead head) {
            byte[] before = new byte[32];
            long seq = 0;
            List<AuditLink> page;
            do {
                page = rows.links(head.stream(), seq);
                for (AuditLink row : page) {
                    read++;
                    seq++;
                    if (row.seq() != seq) {
                        breaks.add("Chain " + head.stream() + ": row " + seq + " is missing.");
                        return;
                    }
                    if (!Arrays.equals(row.prevHash(), before) || !Arrays.equals(seal.hash(row), row.rowHash())) {
                        breaks.add("Chain " + head.stream() + ": row " + seq + " was changed.");
                        return;
                    }
                    before = row.rowHash();
                }
            } while (!page.isEmpty());
            if (seq != head.seq() || !Arrays.equals(before, head.lastHash())) {
                breaks.add("Chain " + head.stream() + ": it ends at row " + seq + " but should end at " + head.seq()
                        + ".");
            }
        }
    }
}
