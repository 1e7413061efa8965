package skillway.plan.ui.build;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import skillway.skills.RoleId;
import skillway.skills.RoleProfile;
import skillway.skills.RoleProfile.Requirement;
import skillway.skills.RoleSummary;

/** Which role do you grow into? */
class RoleQuestion extends Question {

    private final ComboBox<RoleSummary> role = new ComboBox<>();

    RoleQuestion(List<RoleSummary> roles, @Nullable RoleProfile chosen, Consumer<RoleId> choose) {
        super(1, "Which role do you grow into?");
        role.setAriaLabel("Role");
        role.setPlaceholder("Choose a role");
        role.setItems(roles);
        role.setItemLabelGenerator(RoleSummary::name);
        role.addClassName("role-choice");
        if (chosen != null) {
            roles.stream()
                    .filter(one -> one.id().equals(chosen.id()))
                    .findFirst()
                    .ifPresent(role::setValue);
            note(summary(chosen));
        }
        role.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue().id());
            }
        });
        answerIn(role);
    }

    private static String summary(RoleProfile role) {
        long essential =
                role.requirements().stream().filter(Requirement::essential).count();
        int skills = role.requirements().size();
        return skills == 1 ? "1 skill" : "%d skills, %d of them essential".formatted(skills, essential);
    }
}
