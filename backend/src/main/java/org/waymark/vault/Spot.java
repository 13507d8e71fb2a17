package org.waymark.vault;

import java.nio.charset.StandardCharsets;

/** Where a locked text belongs: table, column, row and version. It opens nowhere else. */
public record Spot(String table, String column, long row, int version) {

    byte[] bytes() {
        return (table + '/' + column + '/' + row + '/' + version).getBytes(StandardCharsets.UTF_8);
    }
}
