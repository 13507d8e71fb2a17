package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.waymark.development.Goals;
import org.waymark.framework.Framework;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.CoverNeed;

/**
 * Who should be developed for a cover need: the people of the service who do not count for it yet, most promising
 * first.
 *
 * @param have how many count already
 * @param ranked the first of them
 * @param more how many stand behind those
 * @param goals every goal that was set for the need, with what became of it
 */
public record ProspectList(
        ServiceId service,
        String serviceName,
        CoverNeed need,
        String siteName,
        LocalDate day,
        Framework framework,
        int have,
        List<Prospect> ranked,
        int more,
        Goals goals) {

    public ProspectList {
        ranked = List.copyOf(ranked);
    }
}
