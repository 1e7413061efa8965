package skillway.skills.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import skillway.skills.SkillId;

/**
 * Where a person stands in the skills of a role: a row of cells 0 to 5 for each skill, under its area. A cell lights up
 * before the server hears of it; whoever shows the picker keeps what is picked.
 */
@Tag("skillway-levels")
@JsModule("context://skillway-levels.nocache.js")
@StyleSheet("context://skills.css")
public class LevelPicker extends Component {

    private PickerSkills skills = new PickerSkills(List.of(), List.of());

    /** Somebody chose a level, 0 to 5, for one of the skills shown. */
    public record Picked(SkillId skill, int level) {}

    /** Shows the skills with the levels there are; again after a refusal, so that the cells tell the truth. */
    public void show(PickerSkills newSkills) {
        skills = newSkills;
        if (isAttached()) {
            send();
        }
    }

    /** Takes away the possibility to pick. */
    public void setReadonly(boolean readonly) {
        getElement().setAttribute("readonly", readonly);
        getElement().setEnabled(!readonly);
    }

    /** Hears each level that is picked. What the listener fails to keep is taken back from the cells. */
    public Registration onPick(Consumer<Picked> listener) {
        return addListener(FromBrowser.class, event -> hear(event.picked, listener));
    }

    private void hear(Picked picked, Consumer<Picked> listener) {
        if (!skills.ids().contains(picked.skill())) {
            return;
        }
        try {
            listener.accept(picked);
            skills = skills.with(picked.skill(), picked.level());
        } catch (RuntimeException e) {
            send();
            throw e;
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        send();
    }

    private void send() {
        getElement().callJsFunction("show", skills);
    }

    /** The browser's word for it. */
    @DomEvent("level-picked")
    public static class FromBrowser extends ComponentEvent<LevelPicker> {

        private final Picked picked;

        public FromBrowser(
                LevelPicker source,
                boolean fromClient,
                @EventData("event.detail.skill") String skill,
                @EventData("event.detail.level") int level) {
            super(source, fromClient);
            picked = new Picked(new SkillId(skill.matches("[0-9]{1,18}") ? Long.parseLong(skill) : 0), level);
        }
    }
}
