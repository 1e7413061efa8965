package skillway.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import skillway.skills.FrameworkDeletion;
import skillway.skills.Skill;
import skillway.skills.SkillFramework;

/** All skills there are; a click on one opens it to be changed. */
class SkillsDialog extends Dialog {

    private final transient SkillFramework framework;
    private final transient FrameworkDeletion deletion;
    private final TextField search = new TextField();
    private final Grid<Skill> grid = new Grid<>();

    SkillsDialog(SkillFramework framework, FrameworkDeletion deletion) {
        this.deletion = deletion;
        this.framework = framework;
        setHeaderTitle("All skills");
        setWidth("min(640px, 94vw)");
        setHeight("min(720px, 90vh)");
        search.setPlaceholder("Skill or area");
        search.setAriaLabel("Search skills");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        grid.addColumn(Skill::name).setHeader("Skill").setSortable(true).setFlexGrow(2);
        grid.addColumn(Skill::area).setHeader("Area").setSortable(true);
        grid.addItemClickListener(click -> edit(click.getItem()));
        grid.addClassName("skills-grid");
        Div body = new Div(search, grid);
        body.addClassName("skills-dialog");
        add(body);
        Button fresh = new Button("Add a skill", click -> edit(null));
        fresh.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Close", click -> close()), fresh);
        show();
    }

    private void show() {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(framework.skills().stream()
                .filter(skill -> (skill.name() + " " + skill.area())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList());
    }

    private void edit(@Nullable Skill skill) {
        new SkillDialog(framework, deletion, skill, this::show).open();
    }
}
