package skillway.scheduling;

import java.util.Set;

/**
 * A wish: so many of these courses.
 *
 * @param courses indexes of candidates
 * @param atLeast fewest of them in the plan, 0 or more
 * @param atMost most of them in the plan; the same as {@code atLeast} for exactly so many
 */
public record Electives(Set<Integer> courses, int atLeast, int atMost) {

    public Electives {
        courses = Set.copyOf(courses);
        Refusal.unless(
                atLeast >= 0 && atLeast <= atMost,
                "Between %d and %d electives are wished: the first must be 0 or more and no larger than the second.",
                atLeast,
                atMost);
        Refusal.unless(
                atLeast <= courses.size(),
                "%d electives of %d courses are wished: ask for fewer, or name more courses.",
                atLeast,
                courses.size());
    }
}
