package org.waymark.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How well adverts are read, field by field: what was found rightly, what wrongly, and what was missed. */
final class Score {

    private final Map<AdvertField, int[]> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    static Score of(List<WrittenAdverts.Written> adverts) {
        var score = new Score();
        for (WrittenAdverts.Written advert : adverts) {
            AdvertSheet sheet = AdvertReading.read(advert.text(), WrittenAdverts.VOCABULARY);
            for (AdvertField field : AdvertField.values()) {
                score.add(
                        advert.name(),
                        field,
                        advert.of(field.name().toLowerCase(Locale.ROOT)),
                        sheet.of(field).stream().map(AdvertProposal::value).toList());
            }
        }
        return score;
    }

    /** Right, wrong and missed values; the same but for capitals and marks is right. */
    private void add(String advert, AdvertField field, List<String> there, List<String> read) {
        int[] sums = counts.computeIfAbsent(field, any -> new int[3]);
        var left = new ArrayList<>(there.stream().map(Score::plain).toList());
        for (String value : read) {
            boolean right = left.remove(plain(value));
            sums[right ? 0 : 1]++;
            if (!right) {
                misses.add(advert + " " + field + " wrong: " + value);
            }
        }
        sums[2] += left.size();
        left.forEach(value -> misses.add(advert + " " + field + " missed: " + value));
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    List<String> misses() {
        return misses;
    }

    double precision(AdvertField field) {
        int[] sums = counts.getOrDefault(field, new int[3]);
        return sums[0] + sums[1] == 0 ? 1 : (double) sums[0] / (sums[0] + sums[1]);
    }

    double recall(AdvertField field) {
        int[] sums = counts.getOrDefault(field, new int[3]);
        return sums[0] + sums[2] == 0 ? 1 : (double) sums[0] / (sums[0] + sums[2]);
    }

    double precision() {
        return share(1);
    }

    double recall() {
        return share(2);
    }

    private double share(int against) {
        int right = counts.values().stream().mapToInt(sums -> sums[0]).sum();
        int other = counts.values().stream().mapToInt(sums -> sums[against]).sum();
        return (double) right / (right + other);
    }

    /** The table as it stands in the documentation. */
    String table() {
        var table = new StringBuilder(
                "| Field | Right | Wrong | Missed | Precision | Recall |\n|---|---|---|---|---|---|\n");
        int[] all = new int[3];
        counts.forEach((field, sums) -> {
            table.append(row(name(field), sums));
            for (int i = 0; i < all.length; i++) {
                all[i] += sums[i];
            }
        });
        return table.append(row("All", all)).toString();
    }

    private static String row(String name, int[] sums) {
        return String.format(
                Locale.UK,
                "| %s | %d | %d | %d | %s | %s |\n",
                name,
                sums[0],
                sums[1],
                sums[2],
                share(sums[0], sums[1]),
                share(sums[0], sums[2]));
    }

    private static String share(int right, int other) {
        return right + other == 0 ? "–" : Math.round(100.0 * right / (right + other)) + " %";
    }

    private static String name(AdvertField field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
