package skillway.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import skillway.shell.Notices;
import skillway.skills.Level;
import skillway.team.TeamMatrix.Column;
import skillway.team.TeamMatrix.Row;

/** One member's level in one skill, who saw it when, and where the lead says how the lead sees it. */
class MemberLevels extends Dialog {

    private static final int MOST_SEEN = 5;

    private final transient MemberDesk desk;
    private final transient Row member;
    private final transient Runnable afterwards;
    private final Select<Column> skill = new Select<>();
    private final Paragraph needed = new Paragraph();
    private final UnorderedList seen = new UnorderedList();
    private final RadioButtonGroup<Integer> level = new RadioButtonGroup<>("Level as you see it");
    private final Paragraph descriptor = new Paragraph();
    private final Button keep = new Button("", click -> keep());

    MemberLevels(MemberDesk desk, Row member, List<Column> columns, Column first, Runnable afterwards) {
        this.desk = desk;
        this.member = member;
        this.afterwards = afterwards;
        addClassName("member-levels");
        setHeaderTitle(member.name());
        setWidth("min(440px, 94vw)");
        skill.setLabel("Skill");
        skill.setItemLabelGenerator(Column::name);
        skill.setItems(columns);
        skill.setWidthFull();
        level.setItems(Level.numbers());
        level.setItemLabelGenerator(number -> number + " " + Level.of(number).label());
        level.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        descriptor.addClassName("note");
        needed.addClassName("note");
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(skill, needed, level, descriptor, new H3("Seen so far"), seen);
        getFooter().add(new Button("Cancel", click -> close()), keep);
        level.addValueChangeListener(change -> sayLevel());
        skill.addValueChangeListener(change -> show());
        skill.setValue(first);
    }

    private void show() {
        Column column = skill.getValue();
        needed.setText("The role needs %d%s.".formatted(column.required(), column.essential() ? ", essential" : ""));
        List<String> history = desk.history(member.person(), column.skill());
        seen.removeAll();
        history.stream().limit(MOST_SEEN).map(ListItem::new).forEach(seen::add);
        if (history.isEmpty()) {
            seen.add(new ListItem("Nobody has said a level yet"));
        }
        level.setValue(desk.level(member.person(), column.skill()));
        sayLevel();
    }

    private void sayLevel() {
        Map<Integer, String> texts = desk.descriptors(skill.getValue().skill());
        Integer chosen = level.getValue();
        descriptor.setText(chosen == null ? "" : texts.getOrDefault(chosen, ""));
        keep.setText("Say level %s".formatted(chosen));
    }

    private void keep() {
        Column column = skill.getValue();
        try {
            desk.assess(member.person(), column.skill(), level.getValue());
            Notices.say("%s, %s: level %d, by you.".formatted(member.name(), column.name(), level.getValue()));
        } catch (AccessDeniedException left) {
            Notices.refuse("%s is not in your team any more, so the level stays as it was.".formatted(member.name()));
        }
        close();
        afterwards.run();
    }
}
