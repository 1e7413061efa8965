package skillway.catalogue.imports.needs;

import java.util.Locale;
import skillway.catalogue.CourseId;

/**
 * What others may call a course by: one of the catalogue, or one of the file that is being read.
 *
 * @param id of the catalogue, or a negative one made up for a new course
 * @param section where the file lists it, such as "Curriculum &gt; Core CS &gt; Core math"; may be empty
 */
public record CourseRef(CourseId id, String code, String title, String provider, String section) {

    /** A code without case and blanks: two codes that differ only so are a mistake. */
    public static String key(String code) {
        return code.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
