package skillway.catalogue.ui.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import skillway.catalogue.CourseId;
import skillway.catalogue.HelpsMe;
import skillway.catalogue.PlanShortcut;
import skillway.identity.CurrentViewer;
import skillway.identity.Part;
import skillway.identity.Viewer;
import skillway.skills.Assessing;
import skillway.skills.RoleProfile;
import skillway.skills.SkillFramework;
import skillway.skills.TargetRole;

/** Who looks at the catalogue, and what courses are to that person. */
@Component
public class Asker {

    /**
     * The state of one person at one moment.
     *
     * @param role the role that the person grows into, if any
     * @param helps what courses bring towards that role, or null without one
     * @param inPlan the courses in the person's plan, or null when there is no plan to put any into
     */
    public record Now(
            Viewer viewer,
            @Nullable RoleProfile role,
            @Nullable HelpsMe helps,
            @Nullable Set<CourseId> inPlan) {

        /** Whether courses can be added and changed. */
        public boolean mayEdit() {
            return viewer.plays(Part.CATALOGUE_ADMIN);
        }

        /** Whether the asker's plan holds the course. */
        public boolean hasInPlan(CourseId course) {
            return inPlan != null && inPlan.contains(course);
        }
    }

    private final CurrentViewer viewers;
    private final SkillFramework framework;
    private final Assessing assessing;
    private final ObjectProvider<TargetRole> target;
    private final ObjectProvider<PlanShortcut> shortcut;

    Asker(
            CurrentViewer viewers,
            SkillFramework framework,
            Assessing assessing,
            ObjectProvider<TargetRole> target,
            ObjectProvider<PlanShortcut> shortcut) {
        this.viewers = viewers;
        this.framework = framework;
        this.assessing = assessing;
        this.target = target;
        this.shortcut = shortcut;
    }

    /** Who looks now, read anew. */
    public Now now() {
        Viewer viewer = viewers.get();
        Optional<RoleProfile> role = Optional.ofNullable(target.getIfAvailable())
                .flatMap(roles -> roles.of(viewer))
                .flatMap(framework::role);
        HelpsMe helps = role.map(goal -> new HelpsMe(goal, levels(viewer))).orElse(null);
        Set<CourseId> inPlan = Optional.ofNullable(shortcut.getIfAvailable())
                .flatMap(plans -> plans.coursesOf(viewer))
                .orElse(null);
        return new Now(viewer, role.orElse(null), helps, inPlan);
    }

    /** Puts a course into the asker's own plan. */
    public void include(CourseId course) {
        Viewer viewer = viewers.get();
        shortcut.ifAvailable(plans -> plans.include(viewer, course));
    }

    private Map<skillway.skills.SkillId, Integer> levels(Viewer viewer) {
        return assessing.levelsOf(viewer, viewer.id());
    }
}
