package org.waymark.data;

import java.util.List;
import java.util.Set;
import org.waymark.data.ReferenceText.GuidanceText;

/** What guidance.yaml says: what candidates are told before they fill in a vetting form. */
record GuidanceFile(Section file) {

    private static final Set<String> KINDS = Set.of("READ", "RESIDENCE", "ADDRESSES", "PEOPLE");

    List<GuidanceText> items() {
        Codes.of("item", file, "items", "code");
        return file.sections("items").stream().map(GuidanceFile::item).toList();
    }

    private static GuidanceText item(Section item) {
        String kind = item.text("kind");
        if (!KINDS.contains(kind)) {
            item.fault("kind", "The kind " + kind + " is not known.");
        }
        return new GuidanceText(item.text("code"), kind, item.text("title"), item.text("words"), item.text("easy"));
    }
}
