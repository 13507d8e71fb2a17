package org.waymark.vault;

/** A key that the ring of the tests still has, and that locks nothing any more but what a test says. */
public final class OlderKey {

    /** Its line in a ring. */
    public static final String LINE = "older Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";

    private OlderKey() {}

    /** Locks a text as it was locked while this key was the newest. */
    public static Locked lock(Spot spot, String text) {
        return new Vault(new VaultSettings(LINE)).lock(spot, text);
    }
}
