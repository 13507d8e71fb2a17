package org.waymark.ui.growth;

import org.waymark.framework.Framework;
import org.waymark.provision.CoverNeed;
import org.waymark.ui.kit.NeedWords;
import org.waymark.ui.session.Texts;

/** A cover need in one line, short enough to be kept with what is done about it. */
final class NeedLine {

    private static final int LONGEST = 480;

    private NeedLine() {}

    /** Where, what for and who: “Wembley, Women · Specialist practitioner”. */
    static String of(CoverNeed need, String site, Framework framework) {
        String title = NeedWords.title(need, framework);
        String line = site.isEmpty() ? title : Texts.of("growth.need.line", site, title);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
