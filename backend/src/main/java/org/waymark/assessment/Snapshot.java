package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;

/** The agreement as both saw it when it was confirmed, in words that no later release of the framework changes. */
@Serdeable
record Snapshot(
        String assessment,
        String person,
        String supervisor,
        String role,
        String frameworkVersion,
        String frameworkSha256,
        String sentAt,
        String confirmedAt,
        List<Step> scale,
        List<Line> lines) {

    /** A step of the scale. */
    @Serdeable
    record Step(int level, String word, String meaning) {}

    /** One competency; no level stands for “not part of the role”. */
    @Serdeable
    record Line(
            String code,
            String title,
            String meaning,
            int need,
            @Nullable Integer self,
            @Nullable Integer agreed) {}

    /** A snapshot as it is kept. */
    @Introspected
    record Frozen(String body, String sha256, Instant takenAt) {

        /** Whether it is still what was frozen. */
        boolean isWhole() {
            return sha256.equals(hash(body));
        }
    }

    static Snapshot of(AgreementSheet sheet, Framework framework, Instant confirmedAt) {
        var head = sheet.head();
        return new Snapshot(
                head.id().text(),
                head.name(),
                head.supervisor(),
                head.role().named(),
                framework.version(),
                framework.about().sha256(),
                String.valueOf(head.sentAt()),
                confirmedAt.toString(),
                framework.scale().stream().map(Snapshot::step).toList(),
                sheet.lines().stream().map(Snapshot::line).toList());
    }

    String body(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Step step(ScaleLevel level) {
        return new Step(level.level().value(), level.word(), level.meaning());
    }

    private static Line line(AgreementSheet.Line line) {
        Answer settled = line.settled();
        return new Line(
                line.competency().value(),
                line.title(),
                line.meaning(),
                line.need().value(),
                number(line.self().levelOrNone()),
                number(settled == null ? null : settled.levelOrNone()));
    }

    private static @Nullable Integer number(@Nullable Level level) {
        return level == null ? null : Integer.valueOf(level.value());
    }
}
