package org.waymark.reporting;

/** The kind of file that a document is taken away as. */
public enum DocumentForm {
    PDF("pdf", "application/pdf"),
    TEXT("txt", "text/plain; charset=utf-8");

    private final String ending;
    private final String mediaType;

    DocumentForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
