package skillway.skills;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How well somebody can do something, after the proficiency scale of the U.S. National Institutes of Health. */
public enum Level {
    NONE(0),
    AWARENESS(1),
    NOVICE(2),
    INTERMEDIATE(3),
    ADVANCED(4),
    EXPERT(5);

    public static final int HIGHEST = 5;

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** The level of a number 0 to 5. */
    public static Level of(int number) {
        return values()[checked(number)];
    }

    /**
     * The number itself.
     *
     * @throws IllegalArgumentException with a sentence when it is not 0 to 5
     */
    public static int checked(int number) {
        if (number < 0 || number > HIGHEST) {
            throw new IllegalArgumentException("Level %d is not one of 0 to 5.".formatted(number));
        }
        return number;
    }

    public int number() {
        return number;
    }

    /** The level in a word, such as "Novice". */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** All numbers, 0 to 5. */
    public static List<Integer> numbers() {
        return IntStream.range(0, values().length).boxed().toList();
    }

    /** The levels that have a descriptor: 1 to 5. */
    public static List<Level> described() {
        return Arrays.asList(values()).subList(1, values().length);
    }
}
