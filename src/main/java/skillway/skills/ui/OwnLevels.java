package skillway.skills.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import skillway.shell.EmptyState;
import skillway.skills.Level;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.SkillFramework;
import skillway.skills.SkillId;

/** My levels against one role, and below them those in skills that this role does not need. */
class OwnLevels extends Div {

    OwnLevels(
            RoleProfile role,
            Map<SkillId, Integer> levels,
            SkillFramework framework,
            Consumer<LevelPicker.Picked> keep) {
        addClassName("own-levels");
        List<SkillId> needed =
                role.requirements().stream().map(Requirement::skillId).toList();
        if (needed.isEmpty()) {
            add(new EmptyState(
                    role.name() + " has no skills yet",
                    "Choose another role above, or ask a catalogue admin to say what this one needs."));
        } else {
            LevelPicker picker = new LevelPicker();
            picker.show(PickerSkills.of(role, framework.skills(needed), framework.areas(), levels));
            picker.onPick(keep);
            H2 title = new H2("What the role needs");
            title.addClassName("levels-hidden");
            add(title, picker);
        }
        Map<SkillId, Integer> others = new HashMap<>(levels);
        needed.forEach(others::remove);
        if (!others.isEmpty()) {
            add(new H2("Not needed for this role"), others(others, framework));
        }
    }

    private static Paragraph others(Map<SkillId, Integer> levels, SkillFramework framework) {
        Paragraph line = new Paragraph();
        line.addClassName("other-levels");
        framework.skills(levels.keySet()).values().forEach(skill -> {
            int level = levels.getOrDefault(skill.id(), 0);
            Span one = new Span("%s %d".formatted(skill.name(), level));
            one.setTitle(Level.of(level).label());
            one.addClassName("chip");
            line.add(one);
        });
        return line;
    }
}
