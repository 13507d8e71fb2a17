package org.waymark.guidance;

import java.util.List;
import org.waymark.data.ReferenceReader;

/** Reads the checklist from the files that come with the application. */
final class GuidanceImport {

    private GuidanceImport() {}

    static List<GuidanceItem> items() {
        return ReferenceReader.bundled().orThrow().guidance().stream()
                .map(text -> new GuidanceItem(
                        text.code(), GuidanceItem.Kind.valueOf(text.kind()), text.title(), text.words(), text.easy()))
                .toList();
    }
}
