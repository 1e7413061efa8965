package skillway.plan.ui.build;

import com.vaadin.flow.component.html.Div;
import skillway.plan.LearningPlan;
import skillway.plan.PlanEdit;
import skillway.plan.PlanWishes;
import skillway.shell.Notices;
import skillway.skills.RoleProfile;

/** The questions about the way to a chosen role, one below the other; each answer is looked at beside them at once. */
class PlanQuestions extends Div implements Answers.Listener {

    private final transient Runnable elsewhere;
    private final transient Answers answers;
    private final HoursQuestion hours;
    private final DatesQuestion dates;
    private final WishesQuestion wishes;
    private final BuildSide side;

    /**
     * Asks about a plan.
     *
     * @param elsewhere hears that the plan was changed somewhere else, so that these questions are outdated
     */
    PlanQuestions(RoleQuestion first, PlanBuilding building, LearningPlan plan, RoleProfile role, Runnable elsewhere) {
        this.elsewhere = elsewhere;
        answers = new Answers(building, plan, this);
        hours = new HoursQuestion(answers);
        dates = new DatesQuestion(answers);
        wishes = new WishesQuestion(answers, building);
        side = new BuildSide(building, answers, role.name(), this::use);
        Div pair = new Div(hours, dates);
        pair.addClassName("question-pair");
        addClassName("build-questions");
        add(
                first,
                new LevelsQuestion(role, building, this::refresh),
                pair,
                wishes,
                new MoreWishesCard(answers, building, role));
    }

    /** The question for the role, while there is no other one. */
    static Div column(RoleQuestion only) {
        Div questions = new Div(only);
        questions.addClassName("build-questions");
        return questions;
    }

    /** What stands beside the questions: how far the answers lead. */
    BuildSide side() {
        return side;
    }

    /** Works out again how far the answers lead. */
    final void refresh() {
        side.refresh();
    }

    /** Makes a change that was offered, shows it in the fields, and goes on to the plan where that was asked for before. */
    private void use(PlanEdit edit, boolean thenPlan) {
        String refused = answers.make(edit);
        hours.fill(answers.wishes());
        dates.fill(answers.wishes());
        wishes.fill(answers.wishes());
        if (!refused.isEmpty()) {
            Notices.refuse(refused);
        } else if (thenPlan) {
            side.plan();
        } else {
            refresh();
        }
    }

    @Override
    public void kept(PlanWishes kept) {
        hours.showWeeks(kept);
        dates.show(kept);
        refresh();
    }

    @Override
    public void changedElsewhere() {
        elsewhere.run();
    }
}
