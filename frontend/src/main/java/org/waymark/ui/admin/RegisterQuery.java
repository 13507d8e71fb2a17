package org.waymark.ui.admin;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.access.Role;
import org.waymark.oversight.RoleHolder;
import org.waymark.signin.AccountCard;

/** What the register of accounts and roles shows, as it stands in the address. */
record RegisterQuery(String text, String show) {

    static final String ALL = "all";
    static final String CLOSED = "closed";
    static final String WITHOUT = "without-account";

    /** Everything, closed accounts, roles without an account, or one role by its name. */
    static final List<String> SHOWN = Stream.concat(
                    Stream.of(ALL, CLOSED, WITHOUT),
                    Stream.of(Role.values())
                            .filter(role -> role != Role.SUPERVISOR)
                            .map(Role::name))
            .toList();

    static RegisterQuery of(QueryParameters parameters) {
        return new RegisterQuery(
                parameters.getSingleParameter("q").orElse(""),
                parameters.getSingleParameter("show").filter(SHOWN::contains).orElse(ALL));
    }

    QueryParameters toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!text.isBlank()) {
            query.put("q", List.of(text));
        }
        if (!show.equals(ALL)) {
            query.put("show", List.of(show));
        }
        return new QueryParameters(query);
    }

    boolean matches(RoleHolder holder) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        boolean named = holder.name().full().toLowerCase(Locale.ROOT).contains(wanted)
                || holder.account().map(AccountCard::signInName).orElse("").contains(wanted);
        return named
                && switch (show) {
                    case ALL -> true;
                    case CLOSED -> holder.account().map(AccountCard::isClosed).orElse(false);
                    case WITHOUT -> holder.account().isEmpty();
                    default ->
                        holder.roles().stream()
                                .anyMatch(held -> held.role().name().equals(show));
                };
    }
}
