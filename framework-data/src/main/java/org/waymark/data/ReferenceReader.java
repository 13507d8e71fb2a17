package org.waymark.data;

import java.nio.file.Path;
import java.util.List;
import org.waymark.data.ReferenceText.ForceText;
import org.waymark.data.ReferenceText.StandardText;

/** Turns the reference files into lists a service can start from, or into everything that is wrong with them. */
public final class ReferenceReader {

    private static final List<String> FORCE_COLUMNS = List.of("code", "name", "kind");
    private static final List<String> STANDARD_COLUMNS =
            List.of("code", "title", "suite", "developed_by", "status_2019");

    private final Faults faults = new Faults();
    private final Folder folder;

    private ReferenceReader(Folder folder) {
        this.folder = folder;
    }

    /** Reads the reference files that come with the application. */
    public static Reading<ReferenceText> bundled() {
        return new ReferenceReader(new Folder.Bundled("reference")).read();
    }

    /** Reads reference files from a folder on disk. */
    public static Reading<ReferenceText> read(Path folder) {
        return new ReferenceReader(new Folder.OnDisk(folder)).read();
    }

    /** The codes of the courses that come with the application. */
    static Codes courses() {
        var file = YamlFile.read(new Folder.Bundled("reference"), "training.yaml", new Faults());
        return Codes.of("course", file, "courses", "code");
    }

    private Reading<ReferenceText> read() {
        var supervision = new SupervisionFile(yaml("supervision.yaml"));
        var vetting = new VettingFile(yaml("vetting.yaml"));
        var training = new TrainingFile(yaml("training.yaml"));
        var services = new ExampleFile(yaml("services.yaml"));
        Codes.of("person specification", yaml("person_specs.yaml"), "specs", "id");
        var forces = forces();
        var text = new ReferenceText(
                supervision.kinds(),
                supervision.patterns(),
                vetting.schemes(),
                vetting.others(),
                new VettingRuleFile(yaml("vetting_rules.yaml")).rules(vetting.codes()),
                new StartCheckFile(yaml("start_checks.yaml")).checks(),
                new GuidanceFile(yaml("guidance.yaml")).items(),
                training.courses(),
                forces,
                standards(),
                services.examples(forces));
        return faults.or(() -> text);
    }

    private Section yaml(String file) {
        return YamlFile.read(folder, file, faults);
    }

    private List<ForceText> forces() {
        var rows = CsvFile.read(folder, "forces.csv", FORCE_COLUMNS, faults);
        Codes.of("force", rows, "code");
        return rows.stream()
                .map(row -> new ForceText(row.text("code"), row.text("name"), row.text("kind")))
                .toList();
    }

    private List<StandardText> standards() {
        var rows = CsvFile.read(folder, "nos.csv", STANDARD_COLUMNS, faults);
        Codes.of("standard", rows, "code");
        return rows.stream()
                .map(row -> new StandardText(
                        row.text("code"),
                        row.text("title"),
                        row.text("suite"),
                        row.text("developed_by"),
                        row.text("status_2019")))
                .toList();
    }
}
