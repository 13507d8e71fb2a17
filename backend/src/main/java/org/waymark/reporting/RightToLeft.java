package org.waymark.reporting;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sets Arabic and Hebrew names in their own direction, with what the JDK knows about writing. */
final class RightToLeft implements BidiReorderer {

    private static final String PAIRS = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        List<String> clusters = new ArrayList<>();
        text.codePoints().forEach(character -> {
            if (isMark(character) && !clusters.isEmpty()) {
                clusters.set(clusters.size() - 1, clusters.getLast() + Character.toString(character));
            } else {
                clusters.add(mirrored(character));
            }
        });
        return String.join("", clusters.reversed());
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.separated(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static String mirrored(int character) {
        int at = PAIRS.indexOf(character);
        return at < 0 ? Character.toString(character) : String.valueOf(PAIRS.charAt(at ^ 1));
    }

    /** Cuts a paragraph into runs of one direction and orders them as they stand on the line. */
    static final class Runs implements BidiSplitter {

        private List<BidiTextRun> runs = List.of();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs = paragraph.isEmpty() ? List.of() : runsOf(paragraph, direction);
        }

        private static List<BidiTextRun> runsOf(String paragraph, byte direction) {
            int base = direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
            var bidi = new Bidi(paragraph, base);
            int count = bidi.getRunCount();
            byte[] levels = new byte[count];
            var inOrder = new BidiTextRun[count];
            for (int run = 0; run < count; run++) {
                int level = bidi.getRunLevel(run);
                int start = bidi.getRunStart(run);
                levels[run] = (byte) level;
                inOrder[run] = new BidiTextRun(start, bidi.getRunLimit(run) - start, (level & 1) == 1 ? RTL : LTR);
            }
            Bidi.reorderVisually(levels, 0, inOrder, 0, count);
            return Arrays.asList(inOrder);
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int place) {
            return runs.get(place);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return paragraph
                    .codePoints()
                    .mapToObj(Runs::strongDirection)
                    .filter(direction -> direction != NEUTRAL)
                    .findFirst()
                    .orElse(NEUTRAL);
        }

        private static byte strongDirection(int character) {
            return switch (Character.getDirectionality(character)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LTR;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RTL;
                default -> NEUTRAL;
            };
        }
    }
}
