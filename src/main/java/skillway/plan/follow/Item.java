package skillway.plan.follow;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Session;
import skillway.catalogue.Course.SkillLevel;
import skillway.catalogue.CourseId;
import skillway.plan.PlannedCourse;

/**
 * An unfinished course of the plan while its weeks are sought.
 *
 * @param catalogued the course, without prerequisites that are met already
 * @param now its minutes still to do, by week, as the plan has them now; empty while it waits for weeks
 * @param fixedTo the week it is pinned to, or {@link #ANYWHERE}
 */
record Item(
        PlannedCourse planned,
        Course catalogued,
        List<Set<CourseId>> needs,
        List<SkillLevel> asks,
        SortedMap<Integer, Integer> now,
        int fixedTo) {

    static final int ANYWHERE = -1;

    CourseId course() {
        return planned.course();
    }

    boolean fixed() {
        return fixedTo >= 0 || planned.started();
    }

    /** Whether its weeks hold all that is still to do; they do not when weeks went by without it. */
    boolean whole() {
        return !now.isEmpty()
                && now.values().stream().mapToInt(Integer::intValue).sum() >= planned.remaining();
    }

    /** Whether it stands where it is fixed to, or has begun. */
    boolean inPlace() {
        return whole() && (planned.started() || now.firstKey() == fixedTo);
    }

    /** Minutes to find weeks for. */
    int minutes() {
        return Math.max(
                planned.remaining(),
                now.values().stream().mapToInt(Integer::intValue).sum());
    }

    int pace() {
        Integer most = catalogued.minutesPerWeek();
        return most == null ? Integer.MAX_VALUE : most;
    }

    boolean cohort() {
        return !catalogued.sessions().isEmpty() && !planned.started();
    }

    /** The first week it has now; behind all others while it waits for weeks. */
    int firstWeek() {
        return now.isEmpty() ? Integer.MAX_VALUE : now.firstKey();
    }

    /** The minutes of a session by week, its first week given. */
    static SortedMap<Integer, Integer> minutesOf(Session session, int start) {
        SortedMap<Integer, Integer> minutes = new TreeMap<>();
        for (int i = 0; i < session.minutes().size(); i++) {
            if (session.minutes().get(i) > 0) {
                minutes.put(start + i, session.minutes().get(i));
            }
        }
        return minutes;
    }
}
