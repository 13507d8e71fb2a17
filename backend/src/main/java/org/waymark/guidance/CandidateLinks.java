package org.waymark.guidance;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.OpenToAll;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** What a candidate without an account can do with a link: read the checklist and say of each item, once, that they have. */
@Singleton
public class CandidateLinks {

    private static final Actor CANDIDATE = new Actor(Actor.NOBODY, Actor.Door.SCREEN, "candidate by link");

    private final GuidanceRepository links;
    private final Checklist checklist;
    private final AuditTrail trail;
    private final Today today;

    CandidateLinks(GuidanceRepository links, Checklist checklist, AuditTrail trail, Today today) {
        this.links = links;
        this.checklist = checklist;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The checklist that the link opens.
     *
     * @throws Refused.NotFound if there is no such link, or it is over, taken back or used up: nobody learns which
     */
    @OpenToAll("the secret in the link is what says who may read")
    @Transactional(readOnly = true)
    public CandidateSheet open(String secret) {
        GuidanceLink link = links.withHash(LinkSecret.hash(secret)).orElseThrow(CandidateLinks::gone);
        return sheet(link);
    }

    /**
     * Says of an item that it was read, or what its aid came to. Nothing else is ever kept.
     *
     * @return the checklist afterwards; with the last item it closes for good
     * @throws Refused.NotFound if there is no such link, or it is over, taken back or used up
     * @throws Refused.NotNow if this was said already
     * @throws Refused.NotValid if there is no such item, or this cannot be said of it
     */
    @OpenToAll("the secret in the link is what says who may answer")
    @Transactional
    public CandidateSheet say(String secret, String code, GuidanceAnswer answer) {
        GuidanceLink link = links.lockWithHash(LinkSecret.hash(secret)).orElseThrow(CandidateLinks::gone);
        CandidateSheet before = sheet(link);
        GuidanceItem item = before.items().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused.NotValid("item", "There is no such item."));
        if (!item.takes(answer)) {
            throw new Refused.NotValid("item", "This cannot be said of “" + item.title() + "”.");
        }
        if (before.done().contains(code)) {
            throw new Refused.NotNow("You have said so already.");
        }
        links.add(link.id(), code, answer, today.day());
        trail.record(
                CANDIDATE, Act.GUIDANCE_SAID, null, "start " + link.startId().text(), "item " + code);
        return sheetOf(link);
    }

    private CandidateSheet sheet(GuidanceLink link) {
        CandidateSheet sheet = sheetOf(link);
        if (!link.isOpenAt(today.now()) || sheet.isComplete()) {
            throw gone();
        }
        return sheet;
    }

    private CandidateSheet sheetOf(GuidanceLink link) {
        Set<String> done =
                links.answers(link.id()).stream().map(GivenAnswer::itemCode).collect(Collectors.toSet());
        return new CandidateSheet(checklist.items(), done, link.residenceYears(), link.addressYears(), today.day());
    }

    private static Refused.NotFound gone() {
        return new Refused.NotFound("page");
    }
}
