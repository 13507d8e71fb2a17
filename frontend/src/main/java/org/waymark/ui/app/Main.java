package org.waymark.ui.app;

import java.util.List;

/** Where the process starts: one word chooses what to do. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code, unless it is a server that goes on. */
    public static void main(String[] args) {
        System.setProperty("java.util.logging.manager", "java.util.logging.LogManager");
        int code = new Commands(Settings.ofEnvironment()).run(List.of(args));
        if (code != Commands.GOES_ON) {
            System.exit(code);
        }
    }
}
