package skillway.plan.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.outlook.PlanOutlook;

/** The strip of figures at the head of a plan: coverage first, then time. */
public class PlanSummary extends Div {

    public PlanSummary() {
        addClassNames("figures", "plan-figures");
    }

    /** Shows these figures. */
    public void show(PlanFigures figures) {
        show(figures, Optional.empty());
    }

    /** Shows the figures, and how sure the end is. */
    public void show(PlanFigures figures, Optional<PlanOutlook> outlook) {
        removeAll();
        add(
                coverage(figures.today(), figures.byDeadline()),
                figure("Deadline", words(PlanWords.date(figures.deadline()), weeksLeft(figures.weeksLeft()))),
                figure("My time", words(Minutes.text(figures.minutesAWeek()), time(figures.minutesSpare()))),
                figure("Essential skills met", essentials(figures.essentials())),
                figure(
                        "Likely finished",
                        outlook.map(PlanSummary::likely)
                                .orElseGet(() -> finished(figures.finished(), figures.deadline()))));
    }

    private static Component coverage(double today, double byDeadline) {
        Div bar = new Div(share("reached", today), share("planned", byDeadline));
        bar.addClassName("coverage-bar");
        Div cell = figure(
                "Coverage of the role",
                new Div(
                        big(percent(today)),
                        small("today"),
                        big("→ " + percent(byDeadline)),
                        small("by the deadline")));
        cell.addClassName("coverage-figure");
        cell.add(bar);
        return cell;
    }

    private static Span share(String look, double percent) {
        Span share = new Span();
        share.addClassName(look);
        share.setWidth(Math.clamp(percent, 0, 100) + "%");
        return share;
    }

    private static Div essentials(PlanFigures.Essentials met) {
        if (met.all() == 0) {
            return words("none", "this role asks for none");
        }
        return new Div(
                big("%d".formatted(met.today())),
                small("of %d".formatted(met.all())),
                big("→ %d".formatted(met.byDeadline())),
                small("of %d%s".formatted(met.all(), others(met))));
    }

    private static Div likely(PlanOutlook outlook) {
        PlanOutlook.Ends ends = outlook.finished();
        Div words = words(PlanWords.shortDate(ends.likely()), ends.range());
        words.setTitle("%d of 100 runs end by the deadline; 8 in 10 by %s."
                .formatted(outlook.percentInTime(), PlanWords.date(ends.safe())));
        return words;
    }

    private static String others(PlanFigures.Essentials met) {
        return met.others() == 0 ? "" : ", and %d of %d others".formatted(met.othersByDeadline(), met.others());
    }

    private static Div finished(Optional<LocalDate> day, LocalDate deadline) {
        return day.map(last -> words(PlanWords.shortDate(last), last.isAfter(deadline) ? "after the deadline" : ""))
                .orElseGet(() -> words("not yet", "no course has weeks"));
    }

    private static String weeksLeft(long weeks) {
        return weeks == 0 ? "has passed or is this week" : PlanWords.count(weeks, "week") + " left";
    }

    private static String time(int spare) {
        return spare > 0 ? "a week, %s spare".formatted(Minutes.text(spare)) : "a week, all planned";
    }

    private static Div words(String big, String small) {
        return new Div(big(big), small(small));
    }

    private static Div figure(String name, Div value) {
        Span title = new Span(name);
        title.addClassName("figure-name");
        return new Div(title, value);
    }

    private static Span big(String text) {
        Span big = new Span(text);
        big.addClassName("figure-value");
        return big;
    }

    private static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("figure-more");
        return small;
    }

    /** Whole percents. */
    public static String percent(double value) {
        return Math.round(value) + "\u00a0%";
    }
}
