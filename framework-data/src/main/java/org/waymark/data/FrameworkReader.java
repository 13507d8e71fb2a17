package org.waymark.data;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.data.FrameworkText.RequirementText;

/** Turns the four files of one release into its text, or into everything that is wrong with them. */
public final class FrameworkReader {

    private final Faults faults = new Faults();
    private final Folder folder;
    private final FrameworkFile framework;
    private final CompetencyFile library;
    private final RoleFile profiles;
    private final TaskFile tasks;

    private FrameworkReader(Folder folder) {
        this.folder = folder;
        framework = new FrameworkFile(YamlFile.read(folder, "framework.yaml", faults));
        library = new CompetencyFile(YamlFile.read(folder, "competencies.yaml", faults));
        profiles = new RoleFile(YamlFile.read(folder, "roles.yaml", faults));
        tasks = TaskFile.ifAny(folder, faults);
    }

    /** Reads a folder on disk, for a release that is not part of the application. */
    public static Reading<FrameworkText> read(Path folder) {
        return new FrameworkReader(new Folder.OnDisk(folder)).read();
    }

    /** Reads a bundled release; one that is not bundled is a fault, and so is one with another version inside. */
    public static Reading<FrameworkText> read(Release release) {
        if (!Release.bundled().contains(release)) {
            return unknown(release);
        }
        var reader = new FrameworkReader(release.folder());
        reader.framework.mustBe(release.version());
        return reader.read();
    }

    private static Reading<FrameworkText> unknown(Release release) {
        var known = Release.bundled().stream().map(Release::version).collect(Collectors.joining(", "));
        var sentence = "There is no bundled release %s; there is %s.".formatted(release.version(), known);
        return new Reading.Faulty<>(List.of(new Fault("releases.txt", Faults.WHOLE_FILE, sentence)));
    }

    private Reading<FrameworkText> read() {
        var roleCodes = profiles.codes();
        var ladder = new Ladder(framework.pathways(roleCodes), framework.routes(roleCodes));
        if (!framework.isUnread()) {
            profiles.mustAllBeOn(ladder);
        }
        var text = new FrameworkText(
                framework.version(),
                framework.text("title"),
                framework.text("status"),
                framework.text("status_sentence"),
                framework.text("provenance"),
                framework.sources(),
                framework.alternatives(),
                framework.scale(),
                framework.careerLevels(),
                framework.text("pay_year"),
                framework.payBands(),
                library.domains(),
                library.typeTexts(),
                library.reasonTexts(),
                library.competencies(),
                framework.strands(roleCodes),
                profiles.roles(framework.bands()),
                requirements(roleCodes),
                ladder.pathways(),
                ladder.routes(),
                framework.underpinning(),
                new DescribedFiles(folder, library, faults).read(),
                tasks.functions(),
                tasks.tasks(library.codes(), roleCodes));
        return faults.or(() -> text);
    }

    private List<RequirementText> requirements(Codes roleCodes) {
        var known = new RequirementFile.Known(
                roleCodes,
                library.codes(),
                library.types(),
                framework.pathwayCodes(),
                library.reasons(),
                framework.strandCodes(),
                framework.strands(roleCodes));
        return new RequirementFile(known).read(folder, faults);
    }
}
