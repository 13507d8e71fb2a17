package org.waymark.advert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Reads an advert by rules that each look for words: the same text gives the same proposals, and what the text does not
 * say is not there.
 */
final class AdvertReading {

    private AdvertReading() {}

    /** Everything that the rules find, each with its place in the cleaned text. */
    static AdvertSheet read(String raw, AdvertVocabulary known) {
        var advert = new AdvertText(raw);
        List<AdvertProposal> names = NameReading.read(advert);
        var found = new ArrayList<>(names);
        found.addAll(RoleReading.read(
                names.stream().filter(one -> one.field() == AdvertField.TITLE).toList(), advert, known.roles()));
        found.addAll(PayReading.read(advert, known.bands()));
        found.addAll(TermsReading.read(advert));
        found.addAll(PlaceReading.read(advert));
        found.addAll(CriteriaReading.read(advert));
        ClosingReading.Closing closing = ClosingReading.read(advert);
        found.addAll(closing.days());
        VettingReading.Vetting vetting = VettingReading.read(advert, known.forces());
        found.addAll(vetting.proposals());
        List<AdvertProposal> once = once(found);
        var notices = new ArrayList<>(closing.notices());
        notices.addAll(vetting.notices());
        notices.addAll(contradictions(once));
        return new AdvertSheet(advert.text(), once, notices);
    }

    /** Each value once: where it is stated, and only if it never is, where it is implied. */
    private static List<AdvertProposal> once(List<AdvertProposal> found) {
        var seen = new HashSet<String>();
        return found.stream()
                .sorted(Comparator.comparing(AdvertProposal::implied).thenComparingInt(AdvertProposal::from))
                .filter(one -> seen.add(one.field() + " " + one.value().toLowerCase(Locale.UK)))
                .sorted(Comparator.comparing(AdvertProposal::field)
                        .thenComparing(AdvertProposal::implied)
                        .thenComparingInt(AdvertProposal::from))
                .toList();
    }

    private static List<AdvertNotice> contradictions(List<AdvertProposal> found) {
        var notices = new ArrayList<AdvertNotice>();
        for (AdvertField field : AdvertField.values()) {
            List<AdvertProposal> values =
                    found.stream().filter(one -> one.field() == field).toList();
            if (!field.isMany() && values.size() > 1) {
                notices.add(new AdvertNotice(field, contradiction(field, values)));
            }
        }
        return notices;
    }

    private static String contradiction(AdvertField field, List<AdvertProposal> values) {
        String all = values.stream().map(AdvertProposal::value).collect(Collectors.joining(", "));
        return switch (field) {
            case CLOSING ->
                "The advert contradicts itself: it names " + values.size() + " closing dates. Ask which one holds.";
            case BAND ->
                values.getLast().implied()
                        ? "The advert contradicts itself: the amounts it names are those of Band "
                                + values.getLast().value() + "."
                        : "The advert names more than one band: " + all + ".";
            case ROLE -> "The title fits more than one role profile.";
            case CONTRACT -> "The advert names more than one kind of contract.";
            case HOURS -> "The advert names different weekly hours: " + all + ".";
            case FORCE -> "The advert names more than one force.";
            default -> "The advert says more than one thing here.";
        };
    }
}
