package skillway.plan.edit;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import skillway.catalogue.CourseId;
import skillway.catalogue.PlanShortcut;
import skillway.identity.Viewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlannedCourse;
import skillway.plan.keep.PlanKeeping;
import skillway.skills.RoleId;
import skillway.skills.TargetRole;

/** What skills and catalogue ask about the viewer's own plan. */
@Service
@Transactional(readOnly = true)
class OwnTarget implements TargetRole, PlanShortcut {

    private final PlanKeeping plans;
    private final PlanEditing editing;

    OwnTarget(PlanKeeping plans, PlanEditing editing) {
        this.plans = plans;
        this.editing = editing;
    }

    @Override
    public Optional<RoleId> of(Viewer viewer) {
        return plans.own(viewer).map(plan -> plan.wishes().role());
    }

    @Override
    public Optional<Set<CourseId>> coursesOf(Viewer viewer) {
        return plans.own(viewer)
                .map(plan -> plan.courses().stream().map(PlannedCourse::course).collect(Collectors.toSet()));
    }

    @Override
    @Transactional
    public void include(Viewer viewer, CourseId course) {
        LearningPlan newest = plans.lock(viewer)
                .orElseThrow(() ->
                        new IllegalArgumentException("You have no plan any more. Make one, then add the course."));
        editing.change(viewer, newest.version(), new PlanEdit.Include(course));
    }
}
