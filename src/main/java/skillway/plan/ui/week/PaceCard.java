package skillway.plan.ui.week;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import skillway.catalogue.CourseKind;
import skillway.plan.PlanWords;
import skillway.plan.pace.OwnPace;
import skillway.plan.pace.PaceFactor;

/** How long the learner takes against what courses say: learnt, or set by hand. */
class PaceCard extends Div {

    private static final double HUNDRED = 100;
    private static final double WORTH_SAYING = 0.05;

    private final OwnPace pace;
    private final Consumer<Optional<Integer>> set;

    /** @param set hears a pace in percent, or that it shall be learnt */
    PaceCard(OwnPace pace, Consumer<Optional<Integer>> set) {
        this.pace = pace;
        this.set = set;
        addClassName("pace");
        add(new H2("My pace"), new Paragraph(words()));
        Arrays.stream(CourseKind.values())
                .filter(this::differs)
                .forEach(kind -> add(new Paragraph(
                        "%s: %s.".formatted(kind.label(), against(pace.of(kind).middle())))));
        add(byHand());
    }

    private String words() {
        Double own = pace.byHand();
        if (own != null) {
            return "You set it: %s. Plans count with it.".formatted(against(own));
        }
        PaceFactor whole = pace.whole();
        if (pace.courses() == 0) {
            return "Plans count with the hours that courses say. Each part that you mark as done teaches your own pace.";
        }
        return "You need %s (8 in 10: %d to %d %%), learnt from %s. The next plan counts with it."
                .formatted(
                        against(whole.middle()),
                        percent(whole.low()),
                        percent(whole.high()),
                        PlanWords.count(pace.courses(), "course"));
    }

    private boolean differs(CourseKind kind) {
        return pace.byHand() == null
                && pace.courses() > 0
                && Math.abs(pace.of(kind).middle() / pace.whole().middle() - 1) > WORTH_SAYING;
    }

    private Div byHand() {
        IntegerField percent = new IntegerField("Set it by hand");
        percent.setHelperText("In % of the hours said: 100 = as said");
        percent.setMin((int) (HUNDRED * OwnPace.QUICKEST));
        percent.setMax((int) (HUNDRED * OwnPace.SLOWEST));
        Double own = pace.byHand();
        percent.setValue((int) percent(own == null ? pace.whole().middle() : own));
        Button save = new Button("Set", click -> {
            Integer value = percent.getValue();
            if (value != null && !percent.isInvalid()) {
                set.accept(Optional.of(value));
            }
        });
        Div row = new Div(percent, save);
        if (own != null) {
            row.add(new Button("Let it be learnt", click -> set.accept(Optional.empty())));
        }
        row.addClassName("pace-by-hand");
        return row;
    }

    private static String against(double factor) {
        long more = percent(factor) - 100;
        return more == 0
                ? "as long as courses say"
                : "%d\u00a0%% %s than courses say".formatted(Math.abs(more), more > 0 ? "longer" : "less time");
    }

    private static long percent(double factor) {
        return Math.round(HUNDRED * factor);
    }
}
