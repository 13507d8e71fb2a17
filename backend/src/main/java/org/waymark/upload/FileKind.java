package org.waymark.upload;

import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken, each known by the ending of its name and by how it begins. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String type;
    private final Set<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = Set.of(endings);
    }

    /** What programs call this kind of file. */
    public String type() {
        return type;
    }

    static Optional<FileKind> ofEnding(String ending) {
        for (FileKind kind : values()) {
            if (kind.endings.contains(ending)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    boolean isPacked() {
        return this == DOCX || this == XLSX;
    }

    boolean isImage() {
        return this == PNG || this == JPEG;
    }
}
