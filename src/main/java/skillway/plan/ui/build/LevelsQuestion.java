package skillway.plan.ui.build;

import skillway.skills.RoleProfile;
import skillway.skills.ui.LevelPicker;

/** Where do you stand? */
class LevelsQuestion extends Question {

    LevelsQuestion(RoleProfile role, PlanBuilding building, Runnable picked) {
        super(2, "Where do you stand?");
        if (role.requirements().isEmpty()) {
            note("%s asks for no skills yet. Choose another role, or ask your catalogue admin to add its skills."
                    .formatted(role.name()));
            return;
        }
        note("Skills without an answer count as 0.");
        LevelPicker picker = new LevelPicker();
        picker.show(building.levels(role));
        picker.onPick(level -> {
            building.assess(level);
            picked.run();
        });
        answerIn(picker);
    }
}
