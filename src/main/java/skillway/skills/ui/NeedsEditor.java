package skillway.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;
import skillway.skills.SkillId;

/** The skills that a role needs, one line each, to be changed by hand. */
class NeedsEditor extends Div {

    private final transient List<Skill> skills;
    private final Div lines = new Div();

    NeedsEditor(List<Skill> skills) {
        this.skills = skills.stream()
                .sorted(Comparator.comparing(Skill::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        addClassName("needs-editor");
        add(lines, new Button("Add a skill it needs", click -> addLine(null)));
    }

    void show(Collection<Requirement> requirements) {
        lines.removeAll();
        requirements.stream()
                .sorted(Comparator.comparingInt(Requirement::weight).reversed())
                .forEach(this::addLine);
    }

    private void addLine(@Nullable Requirement requirement) {
        NeedLine line = new NeedLine(skills, requirement);
        line.onRemove(() -> lines.remove(line));
        lines.add(line);
    }

    /**
     * What stands there now.
     *
     * @throws IllegalArgumentException with a sentence when a line is incomplete or a skill stands twice
     */
    Set<Requirement> typed() {
        Map<SkillId, Requirement> all = new HashMap<>();
        lines.getChildren().map(NeedLine.class::cast).forEach(line -> {
            Requirement requirement = line.typed();
            if (all.put(requirement.skillId(), requirement) != null) {
                throw new IllegalArgumentException(
                        "%s stands twice. Remove one of the lines.".formatted(line.skillName()));
            }
        });
        return Set.copyOf(all.values());
    }
}
