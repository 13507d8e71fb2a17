package org.waymark.observation;

/** Secrets that tests of other rooms put into the database by their hash. */
public final class Secrets {

    private Secrets() {}

    public static String hash(ObservationSecret secret) {
        return secret.hash();
    }
}
