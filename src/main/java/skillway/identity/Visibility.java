package skillway.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * Who may see which of a person's things: decided here and nowhere else. Every query that returns such things joins
 * the owner's row as {@code owner} and holds one of these conditions, so that forbidden and missing look the same.
 */
public final class Visibility {

    /** A person's levels: the person's own, and those of the team that the viewer leads. */
    public static final String OF_LEVELS = "(owner.id = :viewer OR owner.team_id = :leadsTeam)";

    /** A person's plan as it is now: the person's own; a team lead sees what follows from it, coverage by a date. */
    public static final String OF_PLANS = "(owner.id = :viewer OR owner.team_id = :leadsTeam)";

    /** A person's plan to work on: the owner's alone. */
    public static final String OF_OWN = "(owner.id = :viewer)";

    /** A plan as it was handed in, table {@code review}: its learner's and its mentor's. */
    public static final String OF_REVIEWS = "(review.learner_id = :viewer OR review.mentor_id = :viewer)";

    private static final long NO_TEAM = -1;

    private Visibility() {}

    /** The parameters that the conditions name. */
    public static Map<String, Object> parameters(Viewer viewer) {
        TeamId leads = viewer.leadsTeam();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("viewer", viewer.id().value());
        parameters.put("leadsTeam", leads == null ? NO_TEAM : leads.value());
        return parameters;
    }
}
