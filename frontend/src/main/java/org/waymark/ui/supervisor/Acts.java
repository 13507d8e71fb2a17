package org.waymark.ui.supervisor;

import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Answer;
import org.waymark.kernel.DomainCode;

/** What a supervisor does on the agreement sheet. */
interface Acts {

    /** Settles one competency. */
    void settle(AgreementSheet.Line line, Answer answer);

    /** Settles all calm competencies of a domain as the person rated them. */
    void settleCalm(DomainCode domain);

    /** A domain was opened or closed. */
    void turned(DomainCode domain, boolean open);
}
