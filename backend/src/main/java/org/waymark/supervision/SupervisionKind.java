package org.waymark.supervision;

/** The kinds of supervision, with the field's names for them and what each is for. */
public enum SupervisionKind {
    MGT("Management", "workload, objectives, conduct, leave, clearance and training status", "line manager", false),
    CLIN("Clinical or practice", "cases, judgement, skill and scope", "suitably skilled practitioner", true),
    PROF("Professional", "same-profession support for registrants", "same profession", true),
    SAFE("Safeguarding", "adult and child safeguarding cases and thresholds", "safeguarding-trained lead", true),
    PEER("Peer-work", "use of lived experience, boundaries, role drift, wellbeing", "experienced peer worker", true),
    GRP("Group reflective practice", "meaning, feelings, team dynamics", "trained facilitator", true),
    DEB("Debrief after incident", "support and early learning", "trained facilitator or manager", true),
    VOLR("Volunteer review", "experience, next step, time limit", "lead peer supporter", false);

    private final String words;
    private final String purpose;
    private final String usualSupervisor;
    private final boolean forGroups;

    SupervisionKind(String words, String purpose, String usualSupervisor, boolean forGroups) {
        this.words = words;
        this.purpose = purpose;
        this.usualSupervisor = usualSupervisor;
        this.forGroups = forGroups;
    }

    /** The field's name for it, as “Clinical or practice”. */
    public String words() {
        return words;
    }

    public String purpose() {
        return purpose;
    }

    public String usualSupervisor() {
        return usualSupervisor;
    }

    /** Whether it may be held with several people at once. */
    public boolean isForGroups() {
        return forGroups;
    }
}
