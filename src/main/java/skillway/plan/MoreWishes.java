package skillway.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.CourseId;
import skillway.skills.SkillId;

/**
 * What a learner may wish of a plan beyond hours, dates, money and musts. Nothing of it is asked for.
 *
 * @param essentialFirst whether the role's essential skills come before all others
 * @param aim what makes one plan better than another
 * @param percent how much of the role is to be covered when the aim is another than coverage, 1 to 100
 * @param buffer percent of each week's minutes that stay free, 0 to 90
 * @param newCourses the most courses to begin within four weeks, 1 or more, or null for any
 * @param levels levels to be reached by a day
 * @param electives groups of courses of which so many are wished
 * @param limits what is wished of single courses, each course once
 */
public record MoreWishes(
        boolean essentialFirst,
        Aim aim,
        int percent,
        int buffer,
        @Nullable Integer newCourses,
        List<ReachLevel> levels,
        List<ElectiveGroup> electives,
        List<CourseLimit> limits) {

    /** What makes one plan better than another. */
    public enum Aim {
        COVERAGE,
        FINISH,
        HOURS,
        MONEY,
        EVEN
    }

    /**
     * A level to be reached.
     *
     * @param level 1 to 5
     * @param by the last day that is early enough
     */
    public record ReachLevel(SkillId skill, int level, LocalDate by) {

        public ReachLevel {
            refuse(level < 1 || level > 5, "A level to reach is 1 to 5.");
        }
    }

    /** So many of these courses: at least, and at most. */
    public record ElectiveGroup(Set<CourseId> courses, int least, int most) {

        public ElectiveGroup {
            courses = Set.copyOf(courses);
            refuse(courses.isEmpty(), "Choose the courses that you want to have some of.");
            refuse(least < 0 || most < least, "Electives: “at least” must be 0 or more and not above “at most”.");
            refuse(
                    least > courses.size(),
                    "You want at least %d electives and name %d. Name more, or ask for fewer."
                            .formatted(least, courses.size()));
        }
    }

    /**
     * What is wished of one course.
     *
     * @param least fewest minutes in a week in which it is worked on, or null for any
     * @param most most minutes in a week, or null for any
     * @param notBefore the first day it may begin, or null for any
     */
    public record CourseLimit(
            CourseId course,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable LocalDate notBefore) {

        public CourseLimit {
            refuse(least != null && least < 1, "The least minutes a week of a course are 1 or more.");
            refuse(most != null && most < 1, "The most minutes a week of a course are 1 or more.");
            refuse(
                    least != null && most != null && least > most,
                    "The least minutes a week of a course are more than the most. Lower the one or raise the other.");
        }
    }

    /** Nothing more is wished. */
    public static final MoreWishes NONE =
            new MoreWishes(false, Aim.COVERAGE, 100, 0, null, List.of(), List.of(), List.of());

    public MoreWishes {
        levels = List.copyOf(levels);
        electives = List.copyOf(electives);
        limits = List.copyOf(limits);
        refuse(percent < 1 || percent > 100, "Cover 1 to 100 % of the role.");
        refuse(buffer < 0 || buffer > 90, "Keep 0 to 90 % of each week free.");
        refuse(newCourses != null && newCourses < 1, "At least 1 new course has to be allowed in four weeks.");
    }

    public MoreWishes essentialFirst(boolean first) {
        return new MoreWishes(first, aim, percent, buffer, newCourses, levels, electives, limits);
    }

    public MoreWishes aimingAt(Aim other, int cover) {
        return new MoreWishes(essentialFirst, other, cover, buffer, newCourses, levels, electives, limits);
    }

    public MoreWishes keepingFree(int free) {
        return new MoreWishes(essentialFirst, aim, percent, free, newCourses, levels, electives, limits);
    }

    public MoreWishes beginningAtMost(@Nullable Integer courses) {
        return new MoreWishes(essentialFirst, aim, percent, buffer, courses, levels, electives, limits);
    }

    public MoreWishes reaching(List<ReachLevel> all) {
        return new MoreWishes(essentialFirst, aim, percent, buffer, newCourses, all, electives, limits);
    }

    public MoreWishes choosing(List<ElectiveGroup> all) {
        return new MoreWishes(essentialFirst, aim, percent, buffer, newCourses, levels, all, limits);
    }

    public MoreWishes limiting(List<CourseLimit> all) {
        return new MoreWishes(essentialFirst, aim, percent, buffer, newCourses, levels, electives, all);
    }

    /** The same wishes with this one about its course, in the place of an earlier one. */
    public MoreWishes limiting(CourseLimit one) {
        List<CourseLimit> all = new ArrayList<>(limits);
        all.removeIf(limit -> limit.course().equals(one.course()));
        all.add(one);
        return limiting(all);
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
