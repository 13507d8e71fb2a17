package org.waymark.advert;

/**
 * Something that an advert says of its post, and where it says so.
 *
 * @param value in the form that its field says
 * @param from where the words begin that it was read from, in the advert's text
 * @param to where they end
 * @param implied whether the words only imply it, as an amount of pay implies its band
 */
public record AdvertProposal(AdvertField field, String value, int from, int to, boolean implied) {

    static AdvertProposal of(AdvertField field, Piece piece) {
        return new AdvertProposal(field, piece.words(), piece.from(), piece.to(), false);
    }

    static AdvertProposal of(AdvertField field, String value, Piece piece) {
        return new AdvertProposal(field, value, piece.from(), piece.to(), false);
    }
}
