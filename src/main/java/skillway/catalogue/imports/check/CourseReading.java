package skillway.catalogue.imports.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.imports.Repair;
import skillway.catalogue.imports.cells.Choice;
import skillway.catalogue.imports.cells.Price;
import skillway.catalogue.imports.cells.SessionsText;
import skillway.tables.ColumnGuess;
import skillway.tables.Problem;

/** Makes a course of a row. What the file has no column for stays as the catalogue has it. */
final class CourseReading {

    private static final int LONGEST_NOTE = 2000;

    private final ColumnGuess columns;
    private final KnownCourses known;
    private final SkillCells skills;

    CourseReading(ColumnGuess columns, KnownCourses known, SkillCells skills) {
        this.columns = columns;
        this.known = known;
        this.skills = skills;
    }

    /** Gives the candidate its course, or faults. */
    void read(Candidate candidate) {
        Cells cells = new Cells(candidate.row, columns, candidate.faults);
        Course course = course(candidate, cells);
        if (course != null && candidate.isGood()) {
            candidate.course = course;
        }
    }

    private @Nullable Course course(Candidate candidate, Cells cells) {
        Course old = known.whole().getOrDefault(candidate.id(), BlankCourse.of(candidate.id()));
        String title = title(cells, old);
        EffortCells effort = new EffortCells(cells);
        List<Course.Session> sessions = cells.read("sessions", old.sessions(), SessionsText::of);
        try {
            return new Course(
                    candidate.id(),
                    old.version(),
                    cells.text("id", old.code(), 120),
                    title,
                    cells.read("kind", old.kind(), cell -> cell.isEmpty() ? CourseKind.COURSE : Choice.kind(cell)),
                    cells.text("provider", old.provider(), 200),
                    cells.text("description", old.description(), 8000),
                    cells.text("topics", old.topics(), 8000),
                    cells.text("level", old.depth(), 20),
                    effort.effort(old.effort()),
                    effort.minutesPerWeek(old.minutesPerWeek()),
                    cells.read("cost", old.cost(), Price::of),
                    format(cells, old, sessions),
                    cells.text("url", old.url(), 2000),
                    prerequisites(candidate, cells, old),
                    skills.read(cells, "entry", old.entry()),
                    skills.read(cells, "outcomes", old.outcomes()),
                    sessions,
                    note(candidate, cells, old),
                    old.withdrawnAt());
        } catch (IllegalArgumentException e) {
            if (candidate.isGood()) {
                cells.refuse("title", String.valueOf(e.getMessage()));
            }
            return null;
        }
    }

    private static String title(Cells cells, Course old) {
        String title = cells.text("title", old.title(), 400);
        if (title.isEmpty() && cells.get("title").isEmpty()) {
            refuseWithoutTitle(cells);
        }
        return title.isEmpty() ? "?" : title;
    }

    private static void refuseWithoutTitle(Cells cells) {
        String id = cells.get("id");
        String provider = cells.get("provider");
        String maybe = "A course needs a title. The row has id %s%s."
                .formatted(id, provider.isEmpty() ? "" : " and provider " + provider);
        cells.refuse(
                new Problem(cells.line(), cells.column("title"), "", "The title is empty.", maybe),
                new Repair(Repair.ITS_ID, cells.line(), Map.of(cells.column("title"), id)));
    }

    private static CourseFormat format(Cells cells, Course old, List<Course.Session> sessions) {
        CourseFormat usual = sessions.isEmpty() ? CourseFormat.SELF_PACED : CourseFormat.COHORT;
        CourseFormat otherwise = cells.has("sessions") ? usual : old.format();
        return cells.read("format", otherwise, cell -> cell.isEmpty() ? usual : Choice.format(cell));
    }

    private static boolean saysPrerequisites(Cells cells) {
        return cells.has(CourseColumns.IDS) || cells.has(CourseColumns.WORDS);
    }

    private static List<Course.Prerequisite> prerequisites(Candidate candidate, Cells cells, Course old) {
        return saysPrerequisites(cells)
                ? candidate.needs.clauses().stream()
                        .map(Course.Prerequisite::new)
                        .toList()
                : old.prerequisites();
    }

    /** What could not be resolved, in the file's own words; never guessed. */
    private static String note(Candidate candidate, Cells cells, Course old) {
        if (!saysPrerequisites(cells)) {
            return old.note();
        }
        String words = candidate.unresolved.isEmpty() ? "" : "Prerequisites as written: " + candidate.unresolved;
        String note = (words + " " + String.join(" ", candidate.notes)).strip();
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE - 1) + "…";
    }
}
