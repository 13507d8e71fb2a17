package org.waymark.ui.manager;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.HeaderRow;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;
import org.waymark.skillmix.CoverCell;
import org.waymark.skillmix.CoverRows;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.NeedCover;
import org.waymark.skillmix.Row;
import org.waymark.ui.kit.VerdictTag;
import org.waymark.ui.session.Texts;

/** The headings of the heat map: the titles of the columns and, below them, how the cover needs of each are met. */
class CoverHeads implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HeaderRow titles;
    private final @Nullable HeaderRow cover;
    private final Map<String, String> said = new HashMap<>();

    CoverHeads(Grid<Row> grid, Grid.Column<Row> person, boolean covered) {
        titles = grid.getHeaderRows().getFirst();
        HeaderRow row = null;
        if (covered) {
            row = grid.appendHeaderRow();
            row.getCell(person).setText(Texts.of("manager.cover.head"));
            row.getCell(person).setPartName("cover-head");
        }
        cover = row;
    }

    void title(Grid.Column<Row> column, String words, boolean domain) {
        titles.getCell(column).setText(words);
        titles.getCell(column).setPartName(domain ? "domain" : "competency");
    }

    /** Whether a heading belongs to the cover needs: only those stand on a column itself, the titles above it. */
    boolean isCover(String ownColumn) {
        return cover != null && !ownColumn.isEmpty();
    }

    /** Fills the row of cover needs, cell by cell where something changed. */
    void show(HeatMap map, Map<String, Grid.Column<Row>> columns) {
        HeaderRow row = cover;
        CoverRows rows = map.cover();
        said.keySet().retainAll(columns.keySet());
        if (row == null || rows == null) {
            return;
        }
        for (int i = 0; i < map.columns().size(); i++) {
            String code = map.columns().get(i).code();
            Grid.Column<Row> column = columns.get(code);
            String words = words(rows.cells().get(i));
            if (column != null && !words.equals(said.put(code, words))) {
                HeaderRow.HeaderCell cell = row.getCell(column);
                cell.setText(words);
                cell.setPartName("cover"
                        + rows.cells().get(i).worst().map(CoverHeads::part).orElse(""));
            }
        }
    }

    private static String part(NeedCover need) {
        return " v-" + need.verdict().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** “!! 1/2”, “level 4” and “One deep” below each other; nothing where no need asks for it. */
    private static String words(CoverCell cell) {
        return cell.worst()
                .map(need -> {
                    Level level = cell.level();
                    return VerdictTag.symbol(need.verdict()) + " " + need.have() + "/"
                            + need.need().headcount() + "\n"
                            + (level == null ? "" : Texts.of("manager.cover.level", level) + "\n")
                            + VerdictTag.word(need.verdict());
                })
                .orElse("");
    }
}
