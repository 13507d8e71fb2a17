package org.waymark.data;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.data.FrameworkText.AlternativeText;
import org.waymark.data.FrameworkText.CareerLevelText;
import org.waymark.data.FrameworkText.PathwayText;
import org.waymark.data.FrameworkText.PayBandText;
import org.waymark.data.FrameworkText.RouteText;
import org.waymark.data.FrameworkText.ScaleLevelText;
import org.waymark.data.FrameworkText.SourceText;
import org.waymark.data.FrameworkText.StrandText;
import org.waymark.data.FrameworkText.UnderpinningText;

/** What framework.yaml says: where it comes from, the scale, levels and pay, the ladder and the strands. */
final class FrameworkFile {

    static final int LOWEST_ROLE = 2;
    static final int HIGHEST_ROLE = 8;
    static final int HIGHEST_STEP = 5;
    private static final int MOST_POUNDS = 1_000_000;

    private final Section file;

    FrameworkFile(Section file) {
        this.file = file;
    }

    String version() {
        var version = file.text("version");
        if (!version.isEmpty() && !Release.isVersion(version)) {
            file.fault(
                    "version",
                    "The version %s is not known; one is a year and a number, as in 2026-1.".formatted(version));
        }
        return version;
    }

    /** Tells of a version other than the one expected. */
    void mustBe(String version) {
        if (!version.equals(version())) {
            file.fault("version", "The version must be %s, like the folder it lies in.".formatted(version));
        }
    }

    String text(String field) {
        return file.text(field);
    }

    List<SourceText> sources() {
        Codes.of("source", file, "sources", "code");
        return file.sections("sources").stream()
                .map(source -> new SourceText(source.text("code"), source.text("name"), source.optionalText("url")))
                .toList();
    }

    List<AlternativeText> alternatives() {
        return file.sections("alternatives_considered").stream()
                .map(other -> new AlternativeText(
                        other.text("code"), other.text("summary"), other.yesOrNo("used"), other.text("why")))
                .toList();
    }

    List<ScaleLevelText> scale() {
        var scale = file.sections("scale").stream()
                .map(step -> new ScaleLevelText(
                        step.whole("level", 0, HIGHEST_STEP),
                        step.text("word"),
                        step.text("label"),
                        step.text("first_person"),
                        step.text("meaning")))
                .toList();
        var levels = scale.stream().map(ScaleLevelText::level).toList();
        if (!file.isUnread()
                && !levels.equals(IntStream.rangeClosed(0, HIGHEST_STEP).boxed().toList())) {
            file.fault("scale", "The scale must hold the levels 0 to 5, each once and in order.");
        }
        return scale;
    }

    List<CareerLevelText> careerLevels() {
        return file.sections("career_levels").stream()
                .map(level -> new CareerLevelText(
                        level.whole("level", LOWEST_ROLE, HIGHEST_ROLE),
                        level.text("generic_title"),
                        level.text("meaning"),
                        level.text("approx_qualification"),
                        level.text("approx_afc_band")))
                .toList();
    }

    Codes bands() {
        return Codes.of("pay band", file, "pay_bands", "band");
    }

    List<PayBandText> payBands() {
        return file.sections("pay_bands").stream().map(FrameworkFile::payBand).toList();
    }

    private static PayBandText payBand(Section band) {
        int entry = band.whole("entry_gbp", 0, MOST_POUNDS);
        int top = band.whole("top_gbp", 0, MOST_POUNDS);
        if (top < entry) {
            band.fault("top_gbp", "The top of the band is below its entry.");
        }
        return new PayBandText(band.text("band"), entry, top);
    }

    Codes strandCodes() {
        return Codes.of("strand", file, "strands", "code");
    }

    List<StrandText> strands(Codes roles) {
        return file.sections("strands").stream()
                .map(strand -> new StrandText(
                        strand.text("code"),
                        strand.text("name"),
                        roles.known(strand, "applies_to_role"),
                        strand.text("provenance")))
                .toList();
    }

    Codes pathwayCodes() {
        return Codes.of("pathway", file, "pathways", "code");
    }

    List<PathwayText> pathways(Codes roles) {
        return file.sections("pathways").stream()
                .map(pathway ->
                        new PathwayText(pathway.text("code"), pathway.text("name"), roles.allKnown(pathway, "roles")))
                .toList();
    }

    List<RouteText> routes(Codes roles) {
        return file.sections("cross_routes").stream()
                .map(route ->
                        new RouteText(roles.known(route, "from"), roles.known(route, "to"), route.optionalText("note")))
                .toList();
    }

    List<UnderpinningText> underpinning() {
        return file.sections("underpinning").stream()
                .map(group -> new UnderpinningText(group.text("kind"), group.texts("items")))
                .toList();
    }

    boolean isUnread() {
        return file.isUnread();
    }
}
