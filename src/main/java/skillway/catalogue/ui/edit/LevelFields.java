package skillway.catalogue.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.ui.desk.CloseButton;
import skillway.skills.Level;
import skillway.skills.SkillId;

/** Rows of a skill and a level, as many as somebody adds. */
class LevelFields extends Div {

    private static final class Row extends Div {
        final ComboBox<SkillId> skill = new ComboBox<>();
        final Select<Level> level = new Select<>();

        Row(Map<SkillId, String> names) {
            addClassName("form-row");
            skill.setAriaLabel("Skill");
            skill.setPlaceholder("Skill");
            skill.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
            skill.setItems(names.keySet().stream()
                    .sorted(Comparator.comparing(id -> names.getOrDefault(id, ""), String.CASE_INSENSITIVE_ORDER))
                    .toList());
            level.setAriaLabel("Level");
            level.setItems(Level.described());
            level.setItemLabelGenerator(each -> each.number() + " " + each.label());
            add(skill, level);
        }
    }

    private final Map<SkillId, String> names;
    private final List<Row> rows = new ArrayList<>();
    private final Div body = new Div();

    LevelFields(String heading, Map<SkillId, String> names, List<SkillLevel> levels) {
        this.names = names;
        addClassName("form-rows");
        Button add = new Button("Add a skill", new SvgIcon("icons/add.svg"), click -> addRow());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(new H3(heading), body, add);
        for (SkillLevel level : levels) {
            Row row = addRow();
            row.skill.setValue(level.skillId());
            row.level.setValue(Level.of(level.level()));
        }
    }

    private Row addRow() {
        Row row = new Row(names);
        row.add(new CloseButton("Take this skill out", () -> {
            rows.remove(row);
            body.remove(row);
        }));
        rows.add(row);
        body.add(row);
        return row;
    }

    List<SkillLevel> read(Reading reading) {
        List<SkillLevel> levels = new ArrayList<>();
        Set<SkillId> seen = new HashSet<>();
        for (Row row : rows) {
            row.skill.setInvalid(false);
            row.level.setInvalid(false);
            if (row.skill.getValue() == null) {
                reading.refuse(row.skill, "Choose the skill, or take this row out.");
            } else if (row.level.getValue() == null) {
                reading.refuse(row.level, "Choose the level.");
            } else if (!seen.add(row.skill.getValue())) {
                reading.refuse(row.skill, "This skill stands here twice. Keep one of the two.");
            } else {
                levels.add(new SkillLevel(
                        row.skill.getValue(), row.level.getValue().number()));
            }
        }
        return levels;
    }
}
