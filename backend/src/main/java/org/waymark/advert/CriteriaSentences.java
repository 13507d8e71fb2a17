package org.waymark.advert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads criteria out of running text, for adverts that have no lists of them. */
final class CriteriaSentences {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern MUST =
            Pattern.compile("\\byou (?:must|need to|will need to|should) (?:have |hold |possess )?(.+?)[.;]?$", FLAGS);
    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?=(?:be|have|hold|show)\\b)", FLAGS);
    private static final Pattern IS_ESSENTIAL =
            Pattern.compile("^(?:an? |the )?(.{4,200}?) (?:is|are) (?:essential|required|a must)\\b", FLAGS);
    private static final Pattern IS_DESIRABLE = Pattern.compile(
            "^(.{4,200}?) (?:is|are|would be) (?:preferred|desirable|an advantage|a plus|welcome|helpful)\\b", FLAGS);
    private static final Pattern NOT_ABOUT_PEOPLE =
            Pattern.compile("clearance|vetting|\\bvetted\\b|\\bDBS\\b|apply|application|quot", FLAGS);

    private CriteriaSentences() {}

    static List<AdvertProposal> read(AdvertText advert) {
        var found = new ArrayList<AdvertProposal>();
        for (Piece sentence : advert.sentences()) {
            if (!NOT_ABOUT_PEOPLE.matcher(sentence.words()).find()) {
                must(advert, sentence, found);
                one(advert, sentence, IS_ESSENTIAL, AdvertField.ESSENTIAL, found);
                one(advert, sentence, IS_DESIRABLE, AdvertField.DESIRABLE, found);
            }
        }
        return found;
    }

    private static void must(AdvertText advert, Piece sentence, List<AdvertProposal> found) {
        Matcher must = MUST.matcher(advert.text()).region(sentence.from(), sentence.to());
        if (must.find()) {
            int from = must.start(1);
            Matcher and = AND.matcher(advert.text()).region(must.start(1), must.end(1));
            while (and.find()) {
                found.add(AdvertProposal.of(AdvertField.ESSENTIAL, advert.piece(from, and.start())));
                from = and.end();
            }
            found.add(AdvertProposal.of(AdvertField.ESSENTIAL, advert.piece(from, must.end(1))));
        }
    }

    private static void one(
            AdvertText advert, Piece sentence, Pattern says, AdvertField field, List<AdvertProposal> found) {
        Matcher said = says.matcher(advert.text()).region(sentence.from(), sentence.to());
        if (said.find()) {
            found.add(AdvertProposal.of(field, advert.piece(said.start(1), said.end(1))));
        }
    }
}
