package org.waymark.ui.growth;

import org.waymark.provision.CoverNeed;
import org.waymark.skillmix.ProspectList;
import org.waymark.ui.kit.Days;
import org.waymark.ui.kit.Facts;
import org.waymark.ui.kit.NeedWords;
import org.waymark.ui.kit.Paper;
import org.waymark.ui.session.Texts;

/** The cover need in words. */
class NeedPaper extends Paper {

    private static final long serialVersionUID = 1L;

    NeedPaper(ProspectList list) {
        super(Texts.of("growth.need"));
        CoverNeed need = list.need();
        add(new Facts()
                .narrow()
                .with(Texts.of("growth.need.where"), list.siteName())
                .with(Texts.of("growth.need.what"), NeedWords.pathway(need.pathway()))
                .with(Texts.of("growth.need.who"), NeedWords.who(need, list.framework()))
                .with(Texts.of("growth.need.when"), NeedWords.when(need))
                .with(Texts.of("growth.need.matters"), NeedWords.criticality(need.criticality()))
                .with(
                        Texts.of("growth.need.have"),
                        Texts.of("growth.need.have.of", list.have(), need.headcount(), Days.of(list.day())))
                .with(Texts.of("growth.need.why"), need.reason()));
    }
}
