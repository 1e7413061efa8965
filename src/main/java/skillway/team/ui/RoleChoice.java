package skillway.team.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import skillway.skills.RoleId;
import skillway.skills.RoleSummary;

/** Which role the team is held against. */
class RoleChoice extends ComboBox<RoleSummary> {

    private final transient List<RoleSummary> roles;

    /** @param chosen runs when the lead has chosen another role */
    RoleChoice(List<RoleSummary> roles, Runnable chosen) {
        this.roles = roles;
        setAriaLabel("Role to hold the team against");
        setPlaceholder("Role");
        addClassName("role-choice");
        setItems(roles);
        setItemLabelGenerator(RoleSummary::name);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.run();
            }
        });
    }

    void choose(Optional<RoleId> wanted) {
        setValue(roles.stream()
                .filter(role -> wanted.filter(role.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
    }

    Optional<RoleSummary> chosen() {
        return getOptionalValue();
    }
}
