package skillway.coverage;

import java.util.List;
import java.util.Optional;

/**
 * The figure of facts that are missing.
 *
 * @param title what would be shown
 * @param finding why it isn't, and what to do about it
 */
public record NothingToShow(String title, String finding) implements Figure {

    @Override
    public String key() {
        return "";
    }

    @Override
    public ChartTable table() {
        return new ChartTable(List.of(title), List.of(List.of(finding)));
    }

    @Override
    public Optional<String> nothing() {
        return Optional.of(finding);
    }
}
