package skillway.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import skillway.skills.Level;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.Skill;

/** One skill that a role needs: which, how much, how important. */
class NeedLine extends Div {

    private static final int USUAL_WEIGHT = 5;

    private final ComboBox<Skill> skill = new ComboBox<>();
    private final Select<Level> level = new Select<>();
    private final IntegerField weight = new IntegerField();
    private final Checkbox essential = new Checkbox("Essential");
    private final Button remove = new Button("Remove");

    NeedLine(List<Skill> skills, @Nullable Requirement requirement) {
        addClassName("need-line");
        skill.setItems(skills);
        skill.setItemLabelGenerator(Skill::name);
        skill.setPlaceholder("Skill");
        skill.setAriaLabel("Skill");
        level.setItems(Level.described());
        level.setItemLabelGenerator(one -> "%d %s".formatted(one.number(), one.label()));
        level.setAriaLabel("Required level");
        level.setValue(Level.INTERMEDIATE);
        weight.setAriaLabel("Weight, 1 to 10");
        weight.setMin(1);
        weight.setMax(10);
        weight.setStepButtonsVisible(true);
        weight.setValue(USUAL_WEIGHT);
        if (requirement != null) {
            show(skills, requirement);
        }
        add(skill, level, weight, essential, remove);
    }

    private void show(List<Skill> skills, Requirement requirement) {
        skills.stream().filter(one -> one.id().equals(requirement.skillId())).forEach(skill::setValue);
        level.setValue(Level.of(requirement.required()));
        weight.setValue(requirement.weight());
        essential.setValue(requirement.essential());
        remove.setAriaLabel("Remove " + skillName());
    }

    void onRemove(Runnable removing) {
        remove.addClickListener(click -> removing.run());
    }

    String skillName() {
        Skill chosen = skill.getValue();
        return chosen == null ? "this line" : chosen.name();
    }

    Requirement typed() {
        Skill chosen = skill.getValue();
        if (chosen == null) {
            throw new IllegalArgumentException("One line has no skill. Choose one, or remove the line.");
        }
        Integer number = weight.getValue();
        if (number == null) {
            throw new IllegalArgumentException(
                    "%s has no weight. Type a whole number from 1 to 10.".formatted(chosen.name()));
        }
        return new Requirement(chosen.id(), level.getValue().number(), number, essential.getValue());
    }
}
