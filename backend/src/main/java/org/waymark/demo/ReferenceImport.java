package org.waymark.demo;

import io.micronaut.context.ApplicationContext;
import org.waymark.data.Release;
import org.waymark.framework.FrameworkImport;
import org.waymark.provision.ForceImport;
import org.waymark.vetting.VettingRuleImport;

/** Loads what comes with the application: the framework, the police forces and what they ask. */
final class ReferenceImport {

    private ReferenceImport() {}

    static void load(ApplicationContext house) {
        house.getBean(FrameworkImport.class).load(Cast.CONSOLE, Release.newest());
        house.getBean(ForceImport.class).load(Cast.CONSOLE);
        house.getBean(VettingRuleImport.class).load(Cast.CONSOLE);
    }
}
