package org.waymark.ui.recruiter;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.ForceCode;
import org.waymark.ui.session.Texts;
import org.waymark.vetting.ProcessedBy;
import org.waymark.vetting.RuleSheet;
import org.waymark.vetting.RuleText;
import org.waymark.vetting.Stage;
import org.waymark.vetting.VettingRule;

/** Rules of vetting in words. */
final class RuleWords {

    private RuleWords() {}

    static String force(RuleSheet sheet, ForceCode force) {
        return force.equals(VettingRule.ANY) ? Texts.of("recruiter.rules.any") : sheet.body(force);
    }

    static String holds(RuleText text) {
        return text.validMonths() == 0
                ? Texts.of("recruiter.rules.noEnd")
                : Texts.count("recruiter.rules.months", text.validMonths());
    }

    static String renewal(RuleText text) {
        return text.renewDays() == 0
                ? Texts.of("recruiter.rules.noRenewal")
                : Texts.of("recruiter.rules.renewal", text.renewDays(), text.urgentDays());
    }

    /** Residence, addresses and a notice each year, as far as they are asked for. */
    static List<String> asks(RuleText text) {
        var asks = new ArrayList<String>();
        if (text.residencyYears() > 0) {
            asks.add(Texts.count("recruiter.rules.residence", text.residencyYears()));
        }
        if (text.addressYears() > 0) {
            asks.add(Texts.count("recruiter.rules.addresses", text.addressYears()));
        }
        if (text.annualNotice()) {
            asks.add(Texts.of("recruiter.rules.notice"));
        }
        return asks;
    }

    static String by(ProcessedBy by) {
        return Texts.of("recruiter.by." + by.name());
    }

    static String stage(Stage stage) {
        return Texts.of("recruiter.stage." + stage.name());
    }
}
