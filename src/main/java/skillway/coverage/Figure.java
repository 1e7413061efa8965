package skillway.coverage;

import java.util.Optional;

/** Facts that can be drawn, read as a table and told in a sentence. Immutable, so any thread may draw it. */
public sealed interface Figure permits CoverageCurve, SkillGaps, WeekHours, NothingToShow {

    /** What the picture is of: a few words, also the name of its downloads. */
    String title();

    /** What the picture says, in a sentence that stands for it where it can't be seen. */
    String finding();

    /** How to read the picture, for who sees it. */
    String key();

    /** The same facts as rows. */
    ChartTable table();

    /** Why there is nothing to draw; empty if there is. */
    default Optional<String> nothing() {
        return Optional.empty();
    }
}
