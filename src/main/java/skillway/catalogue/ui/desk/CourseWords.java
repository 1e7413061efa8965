package skillway.catalogue.ui.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import skillway.catalogue.Course;
import skillway.catalogue.CourseFormat;
import skillway.catalogue.CourseKind;
import skillway.catalogue.Effort;
import skillway.catalogue.Minutes;

/** How facts of a course are said. */
public final class CourseWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private CourseWords() {}

    /** Such as "+3.8 %"; empty when it brings nothing. */
    public static String gain(double share) {
        return share < 0.0005 ? "" : String.format(Locale.ROOT, "+%.1f %%", share * 100);
    }

    /** Such as "8 to 14 h". */
    public static String hours(Course course) {
        Effort effort = course.effort();
        return effort == null ? "not known" : effort.text();
    }

    /** The likely hours, such as "11 h"; whole hours from 10 on. */
    static String likelyHours(Course course) {
        Effort effort = course.effort();
        if (effort == null) {
            return "?";
        }
        int minutes = effort.likelyMinutes();
        return minutes < 600 ? Minutes.text(minutes) : Math.round(minutes / 60.0) + " h";
    }

    /** The next date it begins on, such as "5 Apr", or "own pace". */
    static String next(Course course, LocalDate today) {
        if (course.format() == CourseFormat.SELF_PACED) {
            return "own pace";
        }
        return nextSession(course, today)
                .map(session -> day(session.startsOn(), today))
                .orElse("no date");
    }

    static Optional<Course.Session> nextSession(Course course, LocalDate today) {
        return course.sessions().stream()
                .filter(session -> !session.startsOn().isBefore(today))
                .findFirst();
    }

    /** The year is left out within the next half year. */
    public static String day(LocalDate date, LocalDate today) {
        boolean soon = date.isAfter(today.minusMonths(6)) && date.isBefore(today.plusMonths(6));
        return (soon ? DAY : DATE).format(date);
    }

    /** Such as "180 €" or "free". */
    public static String price(int cost) {
        return cost == 0 ? "free" : String.format(Locale.UK, "%,d €", cost);
    }

    /** The CSS class that gives the kind its sign, such as "kind-stretch-project". */
    public static String sign(CourseKind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
