package skillway.scheduling;

import java.util.List;

/** Courses and skills are named by their index: refuses those that a problem does not have. */
final class KnownIds {

    private KnownIds() {}

    /** @throws IllegalArgumentException naming the first unknown course or skill that a course names */
    static void refuseOthers(int at, Candidate course, int courses, int skills) {
        for (List<Integer> oneOf : course.requires()) {
            for (int id : oneOf) {
                Refusal.unless(isIndex(id, courses), "Course %d requires course %d, which is unknown.", at, id);
            }
        }
        for (Level level : course.entry()) {
            Refusal.unless(
                    isIndex(level.skill(), skills),
                    "Course %d asks for skill %d, which is unknown.",
                    at,
                    level.skill());
        }
        for (Level level : course.outcomes()) {
            Refusal.unless(
                    isIndex(level.skill(), skills),
                    "Course %d leads to skill %d, which is unknown.",
                    at,
                    level.skill());
        }
    }

    static boolean isIndex(int index, int size) {
        return index >= 0 && index < size;
    }
}
