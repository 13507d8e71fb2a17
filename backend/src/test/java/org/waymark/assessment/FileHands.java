package org.waymark.assessment;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.waymark.TestHouse;
import org.waymark.access.Access;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Today;
import org.waymark.upload.FakeClamd;
import org.waymark.upload.FileStore;
import org.waymark.upload.VirusScanner;

/** Somebody with a locker, a scanner that answers as a test wants it, and what looks behind the locker’s door. */
abstract class FileHands {

    final TestHouse house = TestHouse.open();
    final Crew crew = new Crew(house);
    final FakeClamd clamd = new FakeClamd();
    final EvidenceLocker locker = house.get(EvidenceLocker.class);
    final EvidenceFiles unscanned = house.get(EvidenceFiles.class);
    final EvidenceFiles files = with(new VirusScanner(clamd.address(), 300));
    final FileStore store = house.get(FileStore.class);
    final Actor sam = crew.practitioner("Sam");
    final CompetencyCode first = crew.asked(Crew.PRACTITIONER).getFirst();
    final LocalDate today = house.get(Today.class).day();

    @AfterEach
    final void closeTheScanner() {
        clamd.close();
    }

    @SuppressWarnings("unchecked")
    EvidenceFiles with(VirusScanner scanner) {
        return new EvidenceFiles(
                house.get(FileRepository.class),
                house.get(EvidenceRepository.class),
                house.get(FileRoom.class),
                house.get(Frameworks.class),
                house.get(FileStore.class),
                scanner,
                house.get(Access.class),
                house.get(AuditTrail.class),
                house.get(Today.class),
                (TransactionOperations<Connection>) house.get(TransactionOperations.class));
    }

    FileRounds rounds() {
        return new FileRounds(
                house.get(FileRepository.class),
                store,
                new VirusScanner(clamd.address(), 300),
                house.get(Access.class),
                house.get(AuditTrail.class),
                house.get(Today.class));
    }

    Evidence newest(Actor actor) {
        return locker.list(actor, null, 0, 10).pieces().getFirst();
    }

    int change(String sql) {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
