package skillway.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.shell.Notices;
import skillway.skills.FrameworkDeletion;
import skillway.skills.Level;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

/** Adds a skill, or changes one. */
class SkillDialog extends Dialog {

    private final transient SkillFramework framework;
    private final transient @Nullable Skill before;
    private final transient Runnable afterwards;
    private final TextField name = new TextField("Name");
    private final ComboBox<String> area = new ComboBox<>("Area");
    private final TextArea description = new TextArea("Description");
    private final Map<Level, TextArea> descriptors = new EnumMap<>(Level.class);
    private final Refusals refusal = new Refusals();

    SkillDialog(SkillFramework framework, FrameworkDeletion deletion, @Nullable Skill before, Runnable afterwards) {
        this.framework = framework;
        this.before = before;
        this.afterwards = afterwards;
        setHeaderTitle(before == null ? "Add a skill" : "Change " + before.name());
        setWidth("min(640px, 94vw)");
        area.setItems(framework.areas().names());
        area.setAllowCustomValue(true);
        area.addCustomValueSetListener(typed -> area.setValue(typed.getDetail()));
        add(fields(), refusal);
        Button keep = new Button(before == null ? "Add this skill" : "Keep the change", click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
        if (before != null) {
            fill(before);
            getFooter().addComponentAsFirst(new DeleteButton(before.name(), () -> deletion.delete(before.id()), () -> {
                close();
                afterwards.run();
            }));
        }
    }

    private FormLayout fields() {
        FormLayout form = new FormLayout(name, area, description);
        form.setColspan(description, 2);
        for (Level level : Level.described()) {
            TextArea text = new TextArea("%d %s: what one can see".formatted(level.number(), level.label()));
            descriptors.put(level, text);
            form.add(text, 2);
        }
        return form;
    }

    private void fill(Skill skill) {
        name.setValue(skill.name());
        area.setValue(skill.area());
        description.setValue(skill.description());
        skill.descriptorByLevel()
                .forEach((level, text) ->
                        Objects.requireNonNull(descriptors.get(Level.of(level))).setValue(text));
    }

    private void keep() {
        if (refusal.kept(() -> framework.keep(typed()))) {
            close();
            Notices.say(name.getValue().strip() + " is kept.");
            afterwards.run();
        }
    }

    private Skill typed() {
        Set<Skill.Descriptor> texts = new HashSet<>();
        descriptors.forEach((level, text) -> {
            if (!text.getValue().isBlank()) {
                texts.add(new Skill.Descriptor(level.number(), text.getValue()));
            }
        });
        String typedArea = Objects.requireNonNullElse(area.getValue(), "");
        return before == null
                ? Skill.create(framework.newSkillId(), name.getValue(), typedArea, description.getValue(), texts)
                : new Skill(before.id(), before.version(), name.getValue(), typedArea, description.getValue(), texts);
    }
}
