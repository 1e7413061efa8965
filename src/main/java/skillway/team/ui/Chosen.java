package skillway.team.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import skillway.skills.RoleId;

/** What the URL of the team page names: a role, and a day; without a day it is today. */
record Chosen(Optional<RoleId> role, LocalDate day) {

    private static final String ROLE = "role";
    private static final String DAY = "by";

    static Chosen in(QueryParameters query, LocalDate today) {
        Optional<RoleId> role = query.getSingleParameter(ROLE)
                .map(text -> new RoleId(text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1));
        LocalDate day =
                query.getSingleParameter(DAY).map(text -> day(text, today)).orElse(today);
        return new Chosen(role, day);
    }

    QueryParameters parameters(LocalDate today) {
        Map<String, String> named = new HashMap<>();
        role.ifPresent(id -> named.put(ROLE, Long.toString(id.value())));
        if (day.isAfter(today)) {
            named.put(DAY, day.toString());
        }
        return QueryParameters.simple(named);
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return today;
        }
    }
}
