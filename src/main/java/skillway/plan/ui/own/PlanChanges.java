package skillway.plan.ui.own;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.PlanWeeks;
import skillway.plan.StalePlan;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.translate.PlanOffer;
import skillway.plan.ui.course.CourseActions;
import skillway.plan.ui.timeline.PlanDrawing;
import skillway.plan.ui.timeline.PlanTimeline;
import skillway.scheduling.replan.Change;

/**
 * The changes that one page makes to the own plan. Each is answered: by the plan as it is then and a sentence, or by the
 * newest plan and the reason why nothing was changed.
 */
public class PlanChanges {

    /** Shows an answer. */
    public interface Page {
        void show(OwnPlan.Seen seen, @Nullable Said said);
    }

    private final OwnEdits edits;
    private final Page page;
    private volatile OwnPlan.@Nullable Seen seen;

    /** Takes the page that shows each answer. */
    public PlanChanges(OwnEdits edits, Page page) {
        this.edits = edits;
        this.page = page;
    }

    /** Shows a reading of the plan; what is changed from now on is changed in it. */
    public void show(OwnPlan.Seen newest, @Nullable Said said) {
        seen = newest;
        page.show(newest, said);
    }

    /** The plan as this page shows it; also for charts, which are drawn on other threads. */
    public Optional<PlanSnapshot> shown() {
        return Optional.ofNullable(seen).map(OwnPlan.Seen::plan);
    }

    /** Makes the changes that are asked of a timeline. */
    public void listenTo(PlanTimeline timeline) {
        timeline.onMove(move -> move(move.revision(), move.course(), move.to()));
        timeline.onPin(pin -> edit(pin.revision(), pin(course(pin.course()), pin.pinned())));
        timeline.onLeaveOut(out -> edit(out.revision(), new PlanEdit.LeaveOut(course(out.course()))));
        timeline.onUnsent(lost -> offerAgain(lost.course(), lost.to()));
    }

    /** Makes a change to the plan as this page shows it. */
    public void edit(PlanEdit edit) {
        shown().ifPresent(now -> edit(now.version(), edit));
    }

    /** Makes an offered plan the own one. */
    public void take(PlanOffer offer) {
        answer(() -> edits.take(offer), this::undoable);
    }

    /** Takes the last change back. */
    public void undo() {
        shown().ifPresent(now -> answer(() -> edits.undo(now.version()), this::undoable));
    }

    /** Plans again from today on. */
    public void replan(Change change) {
        shown().ifPresent(now -> answer(() -> edits.replan(now.version(), change), this::undoable));
    }

    /** Opens the dialog that shows what planning again would move. */
    public void offerReplan() {
        new ReplanDialog(edits::replanned, this::replan).open();
    }

    /** Hands the plan to the mentor, with some words. */
    public void send(String words) {
        answer(() -> edits.send(words), Said::plain);
    }

    /** What the panel of a course can do now. */
    public CourseActions chosen(Runnable closing) {
        PlanSnapshot now = shown().orElseThrow();
        return new ChosenCourse(this, mondays(now), now.today(), closing);
    }

    static PlanEdit pin(CourseId course, boolean pinned) {
        return pinned ? new PlanEdit.Pin(course) : new PlanEdit.Unpin(course);
    }

    /** The course that a browser names; one that does not exist when it names none. */
    public static CourseId course(String text) {
        return new CourseId(text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1);
    }

    /** The Mondays to which a course may be moved: from this week or the plan's first to the deadline. */
    static List<LocalDate> mondays(PlanSnapshot plan) {
        LocalDate thisWeek = PlanWeeks.mondayOf(plan.today());
        return plan.wishes().weeks().mondays().stream()
                .filter(monday -> !monday.isBefore(thisWeek))
                .toList();
    }

    /** A move that was never answered, because the session had ended: it may be made again. */
    private void offerAgain(String course, int week) {
        OwnPlan.Seen last = seen;
        if (last != null) {
            PlanSnapshot now = last.plan();
            String title = now.course(course(course)).map(CourseInPlan::title).orElse("a course");
            String sentence = "Your last move, of %s, was not saved.".formatted(title);
            show(last, new Said(sentence, true, "Move again", () -> move(now.version(), course, week)));
        }
    }

    private void move(long revision, String course, int week) {
        shown().map(PlanDrawing::axis).ifPresent(axis -> {
            LocalDate monday = axis.monday(Math.clamp(week, 0, axis.count() - 1));
            edit(revision, new PlanEdit.Move(course(course), monday));
        });
    }

    private void edit(long revision, PlanEdit edit) {
        answer(() -> edits.change((int) revision, edit), this::undoable);
    }

    private Said undoable(String sentence) {
        return Said.done(sentence, this::undo);
    }

    private void answer(Supplier<OwnEdits.Answer> change, Function<String, Said> how) {
        try {
            OwnEdits.Answer answer = change.get();
            answer.plan().ifPresent(newest -> show(newest, how.apply(answer.says())));
        } catch (StalePlan | IllegalArgumentException refused) {
            refuse(String.valueOf(refused.getMessage()));
        } catch (RuntimeException failed) {
            refuse("That did not work, and nothing was changed.");
            throw failed;
        }
    }

    private void refuse(String why) {
        edits.newest().ifPresent(newest -> show(newest, Said.refused(why)));
    }
}
