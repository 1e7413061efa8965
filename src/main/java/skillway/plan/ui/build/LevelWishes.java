package skillway.plan.ui.build;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import skillway.plan.MoreWishes;
import skillway.plan.MoreWishes.ReachLevel;
import skillway.plan.PlanWords;
import skillway.skills.Level;
import skillway.skills.Skill;

/** Levels that are to be reached by a day. */
class LevelWishes extends Div {

    private final Div rows = new Div();
    private final ComboBox<Skill> skill = new ComboBox<>("Skill");
    private final Select<Integer> level = new Select<>();
    private final DatePicker by = WishFields.date("By");
    private final transient List<Skill> skills;
    private final transient WishChange change;
    private transient List<ReachLevel> wishes;

    LevelWishes(MoreWishes now, List<Skill> skills, WishChange change) {
        this.skills = skills;
        this.change = change;
        wishes = now.levels();
        skill.setItems(skills);
        skill.setItemLabelGenerator(Skill::name);
        skill.addClassName("wish-skill");
        level.setLabel("Level");
        level.setItems(IntStream.rangeClosed(1, Level.HIGHEST).boxed().toList());
        level.addClassName("wish-level");
        Div fields = new Div(skill, level, by, new Button("Add level", click -> add()));
        fields.addClassName("wish-fields");
        add(rows, fields);
        show();
    }

    private void add() {
        Skill chosen = skill.getValue();
        Integer wanted = level.getValue();
        LocalDate day = by.getValue();
        if (chosen == null || wanted == null || day == null) {
            change.keep(more -> {
                throw new IllegalArgumentException("Choose a skill, a level and a day, then add them.");
            });
            return;
        }
        List<ReachLevel> more = new ArrayList<>(wishes);
        more.removeIf(wish -> wish.skill().equals(chosen.id()));
        more.add(new ReachLevel(chosen.id(), wanted, day));
        keep(more);
        skill.clear();
        level.clear();
        by.clear();
    }

    private void keep(List<ReachLevel> changed) {
        if (change.keep(more -> more.reaching(changed))) {
            wishes = List.copyOf(changed);
            show();
        }
    }

    private void show() {
        rows.removeAll();
        for (ReachLevel wish : wishes) {
            String words = "%s at level %d by %s".formatted(name(wish), wish.level(), PlanWords.date(wish.by()));
            rows.add(WishFields.row(
                    words,
                    () -> keep(wishes.stream().filter(w -> !w.equals(wish)).toList())));
        }
    }

    private String name(ReachLevel wish) {
        return skills.stream()
                .filter(one -> one.id().equals(wish.skill()))
                .map(Skill::name)
                .findFirst()
                .orElse("A skill of another role");
    }
}
