package org.waymark.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where a post works: what stands behind a label for places, and police stations and courts by their names. */
final class PlaceReading {

    private static final Set<String> LABELS = Set.of(
            "location",
            "locations",
            "job location",
            "job locations",
            "work location",
            "site",
            "sites",
            "where",
            "based at",
            "base",
            "place of work",
            "work base",
            "workplace");
    private static final String WORD =
            "(?:St\\.? |[\\p{Lu}][\\p{L}'’-]*(?: of| upon| on| the|-in-the|,)? |& |and (?=[\\p{Lu}]))";
    private static final Pattern SITE = Pattern.compile(
            "(?:" + WORD + "){1,5}?"
                    + "(?:(?:Police )?(?:Custody|Investigation|Detention) (?:Suite|Centre|Center|Unit)s?|Police (?:Station|Centre|Headquarters|HQ)s?"
                    + "|custody suites?|police stations?|(?:Magistrates|Combined|Crown|Youth|Justice)(?:['’]s?|s['’])? (?:Court|Centre)s?\\b(?: Centre)?)");
    private static final Pattern LEADING = Pattern.compile("^(?:(?:The|Our|At|In|In the|Join|Cover|and|&)\\s+){1,4}");
    private static final Pattern MORE = Pattern.compile("\\b(?:with|and|or|cover|travel|also|including|plus)\\b|&");
    private static final int LONGEST = 90;

    private PlaceReading() {}

    static List<AdvertProposal> read(AdvertText advert) {
        var pieces = new ArrayList<Piece>();
        for (Piece labelled : advert.labelled(LABELS)) {
            labelled(advert, labelled, pieces);
        }
        sites(advert, 0, advert.text().length()).stream()
                .filter(site -> pieces.stream().noneMatch(known -> says(known, site)))
                .forEach(pieces::add);
        return pieces.stream()
                .map(piece -> AdvertProposal.of(AdvertField.LOCATION, piece))
                .toList();
    }

    /** A label's value is one place with its address, or names several. */
    private static void labelled(AdvertText advert, Piece value, List<Piece> pieces) {
        List<Piece> sites = sites(advert, value.from(), value.to());
        boolean several = sites.size() > 1
                || (sites.size() == 1
                        && MORE.matcher(advert.text().substring(sites.getFirst().to(), value.to()))
                                .find());
        List<Piece> named = several ? sites : List.of(value);
        named.stream()
                .filter(place -> place.words().length() <= LONGEST)
                .filter(place -> pieces.stream().noneMatch(known -> says(known, place)))
                .forEach(pieces::add);
    }

    private static List<Piece> sites(AdvertText advert, int from, int to) {
        var found = new ArrayList<Piece>();
        Matcher site = SITE.matcher(advert.text()).region(from, to);
        while (site.find()) {
            Matcher leading = LEADING.matcher(advert.text()).region(site.start(), site.end());
            int start = leading.find() ? leading.end() : site.start();
            Piece piece = advert.piece(start, site.end());
            if (piece.count() > 2 || piece.words().matches("\\p{Lu}.*")) {
                if (found.stream().noneMatch(known -> says(known, piece))) {
                    found.add(piece);
                }
            }
        }
        return found;
    }

    /** Whether the one place's words hold the other's. */
    private static boolean says(Piece known, Piece place) {
        return (" " + known.normal() + " ").contains(" " + place.normal() + " ");
    }
}
