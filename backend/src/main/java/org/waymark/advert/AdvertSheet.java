package org.waymark.advert;

import java.util.List;

/**
 * An advert that has been read.
 *
 * @param text the advert, cleaned; what the places of proposals count in
 * @param proposals what it says, field by field and in the order of the text; what it does not say is not there
 * @param notices what is contradictory or incomplete in it
 */
public record AdvertSheet(String text, List<AdvertProposal> proposals, List<AdvertNotice> notices) {

    public AdvertSheet {
        proposals = List.copyOf(proposals);
        notices = List.copyOf(notices);
    }

    public List<AdvertProposal> of(AdvertField field) {
        return proposals.stream().filter(one -> one.field() == field).toList();
    }

    public List<String> notices(AdvertField field) {
        return notices.stream()
                .filter(one -> one.field() == field)
                .map(AdvertNotice::sentence)
                .toList();
    }

    /** The words that the proposal was read from, on one line. */
    public String words(AdvertProposal proposal) {
        return Piece.of(text, proposal.from(), proposal.to()).words();
    }
}
