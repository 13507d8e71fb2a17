package org.waymark.upload;

import java.util.Optional;

/** The kinds of files that are taken, each known by the ending of its name and by how it begins. */
public enum FileKind {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String type;

    FileKind(String type) {
        this.type = type;
    }

    /** What programs call this kind of file. */
    public String type() {
        return type;
    }

    static Optional<FileKind> ofEnding(String ending) {
        return switch (ending) {
            case "pdf" -> Optional.of(PDF);
            case "docx" -> Optional.of(DOCX);
            case "xlsx" -> Optional.of(XLSX);
            case "png" -> Optional.of(PNG);
            case "jpg", "jpeg" -> Optional.of(JPEG);
            default -> Optional.empty();
        };
    }

    boolean isPacked() {
        return this == DOCX || this == XLSX;
    }

    boolean isImage() {
        return this == PNG || this == JPEG;
    }
}
