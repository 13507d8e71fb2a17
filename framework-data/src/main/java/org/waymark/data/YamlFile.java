package org.waymark.data;

import static org.waymark.data.Faults.WHOLE_FILE;

import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Reads one YAML file as plain text, numbers and lists, and as nothing cleverer. */
final class YamlFile {

    private static final int DEEPEST_NESTING = 20;

    private YamlFile() {}

    /** The file's outermost section; one that is silent and empty if the file could not be read. */
    static Section read(Folder folder, String file, Faults faults) {
        return TextFile.read(folder, file, faults)
                .map(text -> parsed(text, file, faults))
                .orElseGet(() -> Section.unread(file));
    }

    private static Section parsed(String text, String file, Faults faults) {
        try {
            var yaml = new Yaml(new SafeConstructor(limits()));
            if (usesTricks(yaml, text, file, faults)) {
                return Section.unread(file);
            }
            @Nullable Object content = yaml.load(text);
            if (content instanceof Map<?, ?> values) {
                return new Section(file, "", values, faults);
            }
            faults.add(file, WHOLE_FILE, "The file does not hold named fields.");
        } catch (MarkedYAMLException unreadable) {
            faults.add(file, place(unreadable), "The file is not readable YAML: " + problem(unreadable) + ".");
        } catch (YAMLException | IllegalArgumentException unreadable) {
            faults.add(file, WHOLE_FILE, "The file is not readable YAML: " + unreadable.getMessage() + ".");
        }
        return Section.unread(file);
    }

    /** Looks at the file bit by bit before any of it is kept, and stops early where it is nested without end. */
    private static boolean usesTricks(Yaml yaml, String text, String file, Faults faults) {
        boolean found = false;
        int depth = 0;
        for (var event : yaml.parse(new StringReader(text))) {
            var line = "line " + (event.getStartMark().getLine() + 1);
            if (event instanceof AliasEvent || isTagged(event)) {
                faults.add(file, line, "The file uses a YAML tag or alias; only plain values may stand here.");
                found = true;
            }
            depth += deeper(event);
            if (depth > DEEPEST_NESTING) {
                faults.add(file, line, "The file nests lists or groups more than 20 deep.");
                return true;
            }
        }
        return found;
    }

    private static int deeper(Event event) {
        return switch (event) {
            case CollectionStartEvent _ -> 1;
            case CollectionEndEvent _ -> -1;
            default -> 0;
        };
    }

    private static boolean isTagged(Event event) {
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag() != null;
            case CollectionStartEvent collection -> collection.getTag() != null;
            default -> false;
        };
    }

    private static LoaderOptions limits() {
        var limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setAllowRecursiveKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST_NESTING);
        limits.setCodePointLimit(Folder.LARGEST_FILE);
        return limits;
    }

    private static String place(MarkedYAMLException unreadable) {
        var mark = unreadable.getProblemMark();
        return mark == null ? WHOLE_FILE : "line " + (mark.getLine() + 1);
    }

    private static String problem(MarkedYAMLException unreadable) {
        var problem = unreadable.getProblem();
        return problem == null ? "its shape is broken" : problem;
    }
}
