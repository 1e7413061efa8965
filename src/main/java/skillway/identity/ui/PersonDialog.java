package skillway.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import skillway.identity.Directory;
import skillway.identity.Part;
import skillway.identity.Person;
import skillway.identity.Team;

/** Adds a person, or changes one. */
class PersonDialog extends Dialog {

    private final transient Directory directory;
    private final transient @Nullable Person before;
    private final transient Runnable afterwards;
    private final TextField name = new TextField("Name");
    private final EmailField email = new EmailField("E-mail");
    private final TextField title = new TextField("Title");
    private final ComboBox<String> team = new ComboBox<>("Team");
    private final ComboBox<Person> mentor = new ComboBox<>("Mentor");
    private final CheckboxGroup<Part> parts = new CheckboxGroup<>("Parts");
    private final PasswordField password = new PasswordField();
    private final Paragraph refusal = new Paragraph();

    PersonDialog(Directory directory, @Nullable Person before, Runnable afterwards) {
        this.directory = directory;
        this.before = before;
        this.afterwards = afterwards;
        setHeaderTitle(before == null ? "Add a person" : "Change " + before.name());
        setWidth("min(560px, 94vw)");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        choices();
        add(new FormLayout(name, email, title, team, mentor, password), parts, refusal);
        Button keep = new Button(before == null ? "Add this person" : "Keep the change", click -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), keep);
        if (before != null) {
            fill(before);
        }
    }

    private void choices() {
        team.setItems(directory.teams().stream().map(Team::name).toList());
        team.setAllowCustomValue(true);
        team.addCustomValueSetListener(typed -> team.setValue(typed.getDetail()));
        mentor.setItems(directory.everybody().stream()
                .filter(person -> person.plays(Part.MENTOR))
                .toList());
        mentor.setItemLabelGenerator(Person::name);
        parts.setItems(Part.values());
        parts.setItemLabelGenerator(Part::label);
        // Whoever mentors, leads or administers may grow too, so a new person learns unless somebody says otherwise.
        parts.setValue(EnumSet.of(Part.LEARNER));
        parts.setHelperText("Everybody can learn beside another part. Take Learner out for an account that only works"
                + " for others.");
        password.setLabel(before == null ? "First password, 12 characters or more" : "New password, or empty");
    }

    private void fill(Person person) {
        name.setValue(person.name());
        email.setValue(person.email());
        title.setValue(person.title());
        parts.setValue(person.playedParts());
        directory.teams().stream()
                .filter(one -> one.id().equals(person.teamId()))
                .forEach(one -> team.setValue(one.name()));
        directory.everybody().stream()
                .filter(one -> one.id().equals(person.mentorId()) && one.plays(Part.MENTOR))
                .forEach(mentor::setValue);
    }

    private void keep() {
        try {
            directory.keep(typed(), password.getValue());
            close();
            afterwards.run();
        } catch (IllegalArgumentException refused) {
            refusal.setText(Objects.requireNonNullElse(refused.getMessage(), "That cannot be kept."));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            refusal.setText(
                    "Somebody else changed this person a moment ago. Close this, look again, and repeat your change.");
        }
    }

    private Person typed() {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "Choose at least one part: without one, nothing is open to this person.");
        }
        Person base = before == null
                ? Person.create(directory.newId(), email.getValue(), name.getValue(), parts.getValue())
                : before.named(email.getValue(), name.getValue()).withParts(parts.getValue());
        String typedTeam = team.getValue();
        Person mentoring = mentor.getValue();
        return base.withJob(title.getValue(), base.line())
                .withTeam(
                        typedTeam == null || typedTeam.isBlank()
                                ? null
                                : directory.team(typedTeam).id())
                .withMentor(mentoring == null ? null : mentoring.id());
    }
}
