package skillway.plan.ui.build;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import skillway.catalogue.Catalogue;
import skillway.catalogue.CourseId;
import skillway.catalogue.search.CourseQuery;
import skillway.catalogue.search.CourseSearch;
import skillway.identity.CurrentViewer;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanWishes;
import skillway.plan.edit.PlanEditing;
import skillway.plan.planning.Planning;
import skillway.plan.planning.PlanningNews;
import skillway.plan.planning.PlanningRun;
import skillway.plan.planning.Preview;
import skillway.plan.read.PlanReading;
import skillway.plan.translate.WhatIf;
import skillway.skills.Assessing;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.RoleSummary;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;
import skillway.skills.ui.LevelPicker;
import skillway.skills.ui.PickerSkills;

/** All that the page asks for, about the signed-in person. */
@Component
class PlanBuilding {

    private final CurrentViewer viewer;
    private final PlanReading reading;
    private final PlanEditing editing;
    private final Planning planning;
    private final SkillFramework framework;
    private final Assessing assessing;
    private final Catalogue catalogue;
    private final CourseSearch search;

    PlanBuilding(
            CurrentViewer viewer,
            PlanReading reading,
            PlanEditing editing,
            Planning planning,
            SkillFramework framework,
            Assessing assessing,
            Catalogue catalogue,
            CourseSearch search) {
        this.viewer = viewer;
        this.reading = reading;
        this.editing = editing;
        this.planning = planning;
        this.framework = framework;
        this.assessing = assessing;
        this.catalogue = catalogue;
        this.search = search;
    }

    Optional<LearningPlan> own() {
        return reading.own(viewer.get());
    }

    LearningPlan wish(int seen, PlanWishes wishes) {
        return editing.wish(viewer.get(), seen, wishes);
    }

    LearningPlan change(int seen, PlanEdit edit) {
        return editing.change(viewer.get(), seen, edit).plan();
    }

    List<RoleSummary> roles() {
        return framework.roles();
    }

    Optional<RoleProfile> role(RoleId id) {
        return framework.role(id);
    }

    PickerSkills levels(RoleProfile role) {
        List<skillway.skills.SkillId> asked =
                role.requirements().stream().map(Requirement::skillId).toList();
        return PickerSkills.of(
                role,
                framework.skills(asked),
                framework.areas(),
                assessing.levelsOf(viewer.get(), viewer.get().id()));
    }

    List<Skill> skillsOf(RoleProfile role) {
        return List.copyOf(framework
                .skills(role.requirements().stream().map(Requirement::skillId).toList())
                .values());
    }

    void assess(LevelPicker.Picked picked) {
        assessing.assess(viewer.get(), picked.skill(), picked.level());
    }

    List<CourseChoice> courses(String typed, int offset, int limit) {
        return search.find(CourseQuery.ALL.withText(typed), null, offset, limit).hits().stream()
                .map(hit -> CourseChoice.of(hit.course()))
                .toList();
    }

    int count(String typed) {
        return search.find(CourseQuery.ALL.withText(typed), null, 0, 0).total();
    }

    List<CourseChoice> courses(Collection<CourseId> ids) {
        return catalogue.all(ids).values().stream().map(CourseChoice::of).toList();
    }

    PlanningRun plan(Consumer<PlanningNews> news) {
        return planning.start(viewer.get(), news);
    }

    PlanningRun schedule(Collection<CourseId> courses, Consumer<PlanningNews> news) {
        return planning.scheduleByHand(viewer.get(), courses, news);
    }

    PlanningRun preview(PlanWishes wishes, Consumer<Preview> answer) {
        return planning.preview(viewer.get(), wishes, answer);
    }

    PlanningRun whatIf(PlanWishes wishes, Consumer<WhatIf> answer) {
        return planning.whatIf(viewer.get(), wishes, answer);
    }
}
