package org.waymark.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads criteria out of a table with a column for the essential and one for the desirable. */
final class CriteriaTable {

    private static final Pattern MARK = Pattern.compile("(?:x|✓|✔|yes|y|e|d|\\*|•|√)", Pattern.CASE_INSENSITIVE);
    private static final int NOWHERE = -1;

    private int essential = NOWHERE;
    private int desirable = NOWHERE;
    private final List<AdvertProposal> found = new ArrayList<>();

    private CriteriaTable() {}

    static List<AdvertProposal> read(AdvertText advert) {
        var table = new CriteriaTable();
        for (Piece line : advert.lines()) {
            List<Piece> cells = advert.cells(line);
            if (cells.size() < 2) {
                table.essential = NOWHERE;
                table.desirable = NOWHERE;
            } else if (!table.isHead(cells)) {
                table.row(cells);
            }
        }
        return table.found;
    }

    private boolean isHead(List<Piece> cells) {
        int first = NOWHERE;
        int second = NOWHERE;
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).normal();
            if (name.startsWith("essential") && name.length() < 25) {
                first = i;
            } else if (name.startsWith("desirable") && name.length() < 25) {
                second = i;
            }
        }
        if (first >= 0 && second >= 0) {
            essential = first;
            desirable = second;
            return true;
        }
        return false;
    }

    private void row(List<Piece> cells) {
        cell(AdvertField.ESSENTIAL, cells, essential);
        cell(AdvertField.DESIRABLE, cells, desirable);
    }

    private void cell(AdvertField kind, List<Piece> cells, int column) {
        if (column < 0 || column >= cells.size()) {
            return;
        }
        Piece cell = cells.get(column);
        if (MARK.matcher(cell.words().toLowerCase(Locale.UK)).matches()) {
            if (column > 0 && !cells.getFirst().isEmpty()) {
                found.add(AdvertProposal.of(kind, cells.getFirst()));
            }
        } else if (cell.words().length() > 3 && !cell.words().matches("[-: ]+")) {
            found.add(AdvertProposal.of(kind, cell));
        }
    }
}
