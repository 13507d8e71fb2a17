package org.waymark.training;

/** A body that regulates a profession, with what it asks for at a renewal, in our own words. */
public enum RegistrationBody {
    NMC(
            "Nursing and Midwifery Council",
            "Revalidation every three years: 450 hours of practice, 35 hours of learning of which 20 are with others, five"
                    + " pieces of feedback, five written reflections and a talk about them."),
    HCPC(
            "Health and Care Professions Council",
            "Renewal every two years: a continuous record of learning of different kinds; some people are asked to send it"
                    + " in."),
    SWE(
            "Social Work England",
            "Renewal each year: two different pieces of learning, one of them talked over with somebody else.");

    private final String words;
    private final String asks;

    RegistrationBody(String words, String asks) {
        this.words = words;
        this.asks = asks;
    }

    public String words() {
        return words;
    }

    /** What it asks for, to be checked with the body itself. */
    public String asks() {
        return asks;
    }
}
