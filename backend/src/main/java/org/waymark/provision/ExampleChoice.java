package org.waymark.provision;

import java.util.Map;
import java.util.Set;
import org.waymark.kernel.ForceCode;

/**
 * A new service that starts from an example.
 *
 * @param example the code of the example
 * @param service how the new service is called; everything holds from its first day on
 * @param forces the police forces of sites for which the example names none, by the name of the site
 * @param leftOut the names of sites that the new service does not take over
 */
public record ExampleChoice(String example, NewService service, Map<String, ForceCode> forces, Set<String> leftOut) {}
