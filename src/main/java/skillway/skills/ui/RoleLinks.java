package skillway.skills.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import skillway.skills.RoleId;

/** Reads a role out of an address. */
final class RoleLinks {

    private RoleLinks() {}

    /** The role of "?role=7"; empty when it is absent or no number. */
    static Optional<RoleId> idIn(QueryParameters parameters) {
        return parameters.getSingleParameter("role").flatMap(RoleLinks::id);
    }

    /** The role of a path segment such as "7". */
    static Optional<RoleId> id(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(new RoleId(Long.parseLong(text))) : Optional.empty();
    }
}
