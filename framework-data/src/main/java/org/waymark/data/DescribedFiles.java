package org.waymark.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.data.FrameworkText.CompetencyText;
import org.waymark.data.FrameworkText.DescribedText;

/**
 * What the files under behaviours say, one file a domain. A release may have none, or some domains only; but a domain
 * that is described must be described as a whole.
 */
final class DescribedFiles {

    static final String INDEX = "behaviours/files.txt";

    private static final String FOLDER = "behaviours/";

    private final Folder folder;
    private final List<CompetencyText> library;
    private final Codes known;
    private final Faults faults;

    DescribedFiles(Folder folder, CompetencyFile library, Faults faults) {
        this.folder = folder;
        this.library = library.competencies();
        this.known = library.codes();
        this.faults = faults;
    }

    /** The files an index names, each on a line of its own. */
    static List<String> named(String index) {
        return index.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(FOLDER::concat)
                .toList();
    }

    List<DescribedText> read() {
        if (!TextFile.isThere(folder, INDEX)) {
            return List.of();
        }
        var index = TextFile.read(folder, INDEX, faults).orElse("");
        var described = new ArrayList<DescribedText>();
        var domains = new HashMap<String, String>();
        library.forEach(competency -> domains.put(competency.code(), competency.domain()));
        var seen = new HashSet<String>();
        var courses = ReferenceReader.courses();
        for (var file : named(index)) {
            if (file.contains("..") || file.contains("\\")) {
                faults.add(INDEX, Faults.WHOLE_FILE, "The file %s lies outside the release.".formatted(file));
            } else {
                described.addAll(read(file, domains, seen, courses));
            }
        }
        return List.copyOf(described);
    }

    private List<DescribedText> read(String file, Map<String, String> domains, Set<String> seen, Codes courses) {
        var section = YamlFile.read(folder, file, faults);
        if (section.isUnread()) {
            return List.of();
        }
        var described = new BehaviourFile(section, known, courses).described(seen);
        var codes = described.stream().map(DescribedText::competency).toList();
        codes.stream()
                .map(domains::get)
                .distinct()
                .forEach(domain -> library.stream()
                        .filter(other -> other.domain().equals(domain) && !codes.contains(other.code()))
                        .forEach(other -> section.fault(
                                "behaviours",
                                "The competency %s is missing; a domain is described as a whole."
                                        .formatted(other.code()))));
        return described;
    }
}
