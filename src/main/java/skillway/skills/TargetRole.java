package skillway.skills;

import java.util.Optional;
import skillway.identity.Viewer;

/** Tells which role a person grows into; the feature that keeps plans knows. */
public interface TargetRole {

    /** The role of the viewer's own plan, if there is a plan. */
    Optional<RoleId> of(Viewer viewer);
}
