package org.waymark.data;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much two sentences say the same: the share of their meaning words that both have, a rare word counting for more
 * than a frequent one. 0 is nothing in common, 1 the same words.
 */
final class WordOverlap {

    private static final Pattern WORD = Pattern.compile("[a-z’']+");
    private static final Set<String> SMALL =
            Set.of(("a an the and or of to in on at by for with from into as is are be was"
                            + " were it its this that these those they them their i my me we our us who what when where which how so"
                            + " not no nor than then there here out up down off over under each any every one two before after until"
                            + " while if but about his her he she you your do does did has have had can will")
                    .split(" "));
    private static final List<String> ENDINGS = List.of("ing", "ies", "ied", "es", "ed", "s", "ly");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Double> weight = new HashMap<>();

    WordOverlap(Map<String, String> texts) {
        var holders = new HashMap<String, Integer>();
        texts.forEach((place, text) -> {
            var meant = meaningWords(text);
            words.put(place, meant);
            meant.forEach(word -> holders.merge(word, 1, Integer::sum));
        });
        holders.forEach((word, count) -> weight.put(word, Math.log(1 + (double) texts.size() / count)));
    }

    /** Two places and how much their texts overlap. */
    record Pair(String one, String other, double overlap) {}

    /** The closest pairs first. */
    List<Pair> closest(int most) {
        var places = words.keySet().stream().sorted().toList();
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                pairs.add(new Pair(places.get(one), places.get(other), overlap(places.get(one), places.get(other))));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        return pairs.subList(0, Math.min(most, pairs.size()));
    }

    private double overlap(String one, String other) {
        var here = words.getOrDefault(one, Set.of());
        var there = words.getOrDefault(other, Set.of());
        double either = weigh(Stream.concat(here.stream(), there.stream()).distinct());
        return either == 0 ? 0 : weigh(here.stream().filter(there::contains)) / either;
    }

    private double weigh(Stream<String> some) {
        return some.mapToDouble(word -> weight.getOrDefault(word, 0.0)).sum();
    }

    static Set<String> meaningWords(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !SMALL.contains(word))
                .map(WordOverlap::stem)
                .collect(toSet());
    }

    private static String stem(String word) {
        var bare = word.replace('’', '\'').replaceFirst("'s?$", "");
        for (var ending : ENDINGS) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= 3) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }
}
