package org.waymark.ui.recruiter;

import org.waymark.guidance.GuidanceItem;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** An item of the checklist that was read. */
class DoneItem extends Paper {

    private static final long serialVersionUID = 1L;

    DoneItem(GuidanceItem item) {
        super(item.title(), new StatusTag(Texts.of("recruiter.link.done"), StatusTag.Tone.GOOD));
    }
}
