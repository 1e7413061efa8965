package skillway.skills;

import java.util.List;

/**
 * The areas of the skills in their one order, the oldest first, so that an area keeps its colour when others come.
 *
 * @param names each area once
 */
public record AreaOrder(List<String> names) {

    /** The number of colours; the areas that come after them share the last one. */
    public static final int COLOURS = 8;

    public AreaOrder {
        names = List.copyOf(names);
    }

    /** The colour of an area, 1 to 8, as in the CSS class {@code area-1}; an unknown area has the last. */
    public int colour(String area) {
        int index = names.indexOf(area);
        return index < 0 ? COLOURS : Math.min(index + 1, COLOURS);
    }

    /** Where an area stands, 0 first; an unknown area comes after all others. */
    public int position(String area) {
        int index = names.indexOf(area);
        return index < 0 ? names.size() : index;
    }
}
