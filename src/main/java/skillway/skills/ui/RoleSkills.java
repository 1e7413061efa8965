package skillway.skills.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;
import skillway.skills.SkillId;

/** What a role needs, skill by skill; drawn in the browser, so that a role of sixty skills costs the session nothing. */
@Tag("skillway-role-skills")
@JsModule("context://skillway-role-skills.nocache.js")
class RoleSkills extends Component {

    RoleSkills(PickerSkills skills) {
        getElement().callJsFunction("show", skills);
    }

    /** Gives each skill a button to change it. */
    void onChange(Consumer<SkillId> listener) {
        getElement().setAttribute("changeable", true);
        addListener(Change.class, event -> listener.accept(event.skill));
    }

    /** Somebody wants to change a skill. */
    @DomEvent("skill-change")
    public static class Change extends ComponentEvent<RoleSkills> {

        private final SkillId skill;

        public Change(RoleSkills source, boolean fromClient, @EventData("event.detail.skill") String skill) {
            super(source, fromClient);
            this.skill = new SkillId(skill.matches("[0-9]{1,18}") ? Long.parseLong(skill) : 0);
        }
    }
}
