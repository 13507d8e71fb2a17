package org.waymark.ui.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.people.PeopleFilter;

/** What the directory shows, as it stands in the address. */
record DirectoryQuery(
        String text, @Nullable ServiceId service, @Nullable RoleCode role, boolean leavers) {

    /** Reads the address; parts that make no sense are left out. */
    static DirectoryQuery of(QueryParameters parameters) {
        ServiceId service = null;
        RoleCode role = null;
        try {
            String id = parameters.getSingleParameter("service").orElse("");
            service = id.isEmpty() ? null : new ServiceId(Ids.parse(id));
            String code = parameters.getSingleParameter("role").orElse("");
            role = code.isEmpty() ? null : new RoleCode(code);
        } catch (Refused _) {
            role = null;
        }
        return new DirectoryQuery(
                parameters.getSingleParameter("q").orElse(""),
                service,
                role,
                parameters.getSingleParameter("leavers").isPresent());
    }

    QueryParameters toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!text.isBlank()) {
            query.put("q", List.of(text));
        }
        if (service != null) {
            query.put("service", List.of(service.text()));
        }
        if (role != null) {
            query.put("role", List.of(role.value()));
        }
        if (leavers) {
            query.put("leavers", List.of("yes"));
        }
        return new QueryParameters(query);
    }

    PeopleFilter filter() {
        return new PeopleFilter(text, service, role, leavers);
    }

    boolean isNarrowed() {
        return !text.isBlank() || service != null || role != null;
    }
}
