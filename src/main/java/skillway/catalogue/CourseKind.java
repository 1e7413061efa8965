package skillway.catalogue;

import java.util.Locale;

/** What sort of learning a catalogue entry is. */
public enum CourseKind {
    COURSE,
    WORKSHOP,
    CERTIFICATION,
    READING,
    STRETCH_PROJECT,
    MENTORING,
    EVENT;

    /** The kind in words, such as "Stretch project". */
    public String label() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
