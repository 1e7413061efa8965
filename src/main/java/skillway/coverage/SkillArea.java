package skillway.coverage;

/**
 * A skill area as charts show it.
 *
 * @param colour which of the eight area colours is its own, 1 to 8
 * @param name what people call it
 */
public record SkillArea(int colour, String name) {

    /** @throws IllegalArgumentException if there is no such colour: a ninth area is grouped with the rest */
    public SkillArea {
        if (colour < 1 || colour > 8) {
            throw new IllegalArgumentException("Area " + name + " has colour " + colour + ", not 1 to 8.");
        }
    }
}
